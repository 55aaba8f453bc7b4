import type { VisitStop } from '../../contract.ts'

/** Whether the reader has given this stop her score. */
export const hasScored = ({ mine }: Pick<VisitStop, 'mine'>): boolean => mine !== null && mine.score !== null
