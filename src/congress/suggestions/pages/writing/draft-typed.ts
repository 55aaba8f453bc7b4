import { newId } from '../../../../ui/new-id.ts'
import type { SuggestionPage } from '../../contract.ts'

/** A suggestion as it is being written. */
export interface DraftTyped {
  /** Made with the first letter, so that sending twice drafts once. */
  readonly id: string
  /** Version the text was taken from; none for a new draft. */
  readonly version: number | null
  readonly title: string
  readonly facts: string
  readonly analysis: string
  readonly proposal: string
  readonly place: string
  readonly category: string
  readonly wishedOrgan: string
  readonly mayPublish: boolean
  readonly notPublicReason: string
  readonly difference: string
  readonly lead: { readonly id: string; readonly name: string } | null
}

export const blank = (): DraftTyped => ({
  id: newId(),
  version: null,
  title: '',
  facts: '',
  analysis: '',
  proposal: '',
  place: '',
  category: '',
  wishedOrgan: '',
  mayPublish: true,
  notPublicReason: '',
  difference: '',
  lead: null,
})

/** What an older desk kept on the device may lack what was added since. */
export const entire = (typed: DraftTyped): DraftTyped => ({
  ...typed,
  place: typed.place ?? '',
  difference: typed.difference ?? '',
})

export const typedFrom = (paper: SuggestionPage): DraftTyped => ({
  id: paper.id,
  version: paper.version,
  title: paper.title,
  facts: paper.facts,
  analysis: paper.analysis,
  proposal: paper.proposal,
  place: paper.writing.place,
  category: paper.category,
  wishedOrgan: paper.wishedOrgan,
  mayPublish: paper.mayPublish,
  notPublicReason: paper.notPublicReason,
  difference: paper.writing.difference,
  lead: paper.leadDeputy,
})

/** The text as the house takes it. */
export const textOf = ({ id: _, version: __, lead: ___, ...text }: DraftTyped) => text
