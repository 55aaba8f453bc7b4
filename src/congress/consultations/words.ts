import { sentences, type Bilingual } from '../../law/bilingual.ts'

export const states = ['draft', 'open', 'to-answer', 'answered', 'withdrawn'] as const
export type State = (typeof states)[number]

/** Before it is sent out, a consultation is its asker's and the office's alone. */
export const unsent = ['draft'] as const satisfies readonly State[]

export const requestStates = ['asked', 'given', 'lapsed', 'released'] as const
export type RequestState = (typeof requestStates)[number]

export const fates = ['adopted', 'partly', 'not'] as const
/** What became of an opinion (采纳情况). */
export type Fate = (typeof fates)[number]

export const fateNames: Record<Fate, Bilingual> = {
  adopted: { zh: '采纳', en: 'adopted' },
  partly: { zh: '部分采纳', en: 'adopted in part' },
  not: { zh: '未采纳', en: 'not adopted' },
}

export const templateNames = {
  'prior-opinion': { zh: '征求意见表', en: 'prior opinion form' },
  feasibility: { zh: '可行性意见', en: 'feasibility' },
  satisfaction: { zh: '满意度', en: 'satisfaction' },
  free: { zh: '一般意见', en: 'free opinion' },
  own: { zh: '自拟', en: 'a form of its own' },
} as const satisfies Record<string, Bilingual>
export type Template = keyof typeof templateNames
export const templates = Object.keys(templateNames) as [Template, ...Template[]]

/** One answer that can be chosen, or one subject (主题) an opinion may be about. */
export interface Option {
  readonly id: string
  readonly name: Bilingual
}

interface Asked {
  /** Unique in its form: answers are kept under it. */
  readonly id: string
  readonly name: Bilingual
  readonly required: boolean
}

/** A text that becomes required when one of these options of an earlier choice was chosen. */
export interface RequiredWhen {
  readonly question: string
  readonly options: readonly string[]
}

export type Question =
  | (Asked & { readonly kind: 'choice' | 'several'; readonly options: readonly Option[] })
  | (Asked & { readonly kind: 'scale' })
  | (Asked & {
      readonly kind: 'text'
      readonly requiredWhen: RequiredWhen | null
      /** Whether what is written asks for something, so that its author is owed what became of it. */
      readonly asks: 'always' | 'when-required' | 'never'
    })

/** A form as it was sent out: frozen, for an answer is an answer to these questions. */
export interface Form {
  readonly template: Template
  /** Without names, nothing ties an answer to a person, in the database either. */
  readonly named: boolean
  readonly subjects: readonly Option[]
  readonly questions: readonly Question[]
}

/** What was answered to one question: an option, options, 1 to 5, or a text with its subject. */
export type Answer = string | number | readonly string[] | { readonly text: string; readonly subject: string | null }
export type Answers = Readonly<Record<string, Answer>>

/** Fewer nameless opinions than this would give away whose they are. */
export const fewestNameless = 3

export const words = sentences({
  consultation: { zh: '征求意见', en: 'consultation' },
  opinion: { zh: '意见', en: 'opinion' },
  request: { zh: '征求意见函', en: 'request for an opinion' },
  form: { zh: '意见表', en: 'form' },
  subject: { zh: '主题', en: 'subject' },
  fate: { zh: '采纳情况', en: 'what became of it' },
  office: { zh: '人大工作机构', en: "the congress's office" },
})

/** Nobody can give an opinion any more, and what was given may be looked at. */
export const isClosed = (state: State): boolean => state === 'to-answer' || state === 'answered'
