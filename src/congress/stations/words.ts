import { sentences, type Bilingual } from '../../law/bilingual.ts'

export const stationKinds = ['ordinary', 'demonstration'] as const
export type StationKind = (typeof stationKinds)[number]

export const stationKindNames: Record<StationKind, Bilingual> = {
  ordinary: { zh: '联络站', en: 'contact station' },
  demonstration: { zh: '示范联络站', en: 'model contact station' },
}

/** What a reception day came to; neither is ever taken for granted. */
export const outcomes = ['visits', 'nobody'] as const
export type Outcome = (typeof outcomes)[number]

export const changeKinds = ['moved', 'cancelled'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Where deputies meet the people, as every room may know it. */
export interface Station {
  readonly id: string
  readonly version: number
  readonly kind: StationKind
  readonly name: string
  readonly address: string
  /** In words: 每周三上午. */
  readonly hours: string
  /** The station's own, which is public. */
  readonly phone: string
  readonly endedOn: string | null
  /** The areas it serves, each with where it lies. */
  readonly areas: readonly { readonly id: string; readonly place: string }[]
}

export const words = sentences({
  station: { zh: '代表联络站', en: 'deputies’ contact station' },
  reception: { zh: '代表接待日', en: 'reception day' },
  roster: { zh: '进站代表', en: 'deputies of the station' },
  lead: { zh: '站长', en: 'head of the station' },
  shift: { zh: '值班安排', en: 'duty roster' },
  onDuty: { zh: '值班代表', en: 'deputies on duty' },
  visit: { zh: '来访', en: 'call at the station' },
  nobody: { zh: '无人来访', en: 'nobody came' },
})
