import type { Holder } from '../docket/words.ts'

/** 交办机构: the office of the standing committee, or of the township's presidium; the chair may act for it. */
export const assigner: readonly Holder[] = [{ kind: 'role', id: 'staff' }]

export const organ = (id: string): Holder => ({ kind: 'organ', id })
