import { newId } from '../../../../ui/new-id.ts'
import type { MajorMatterPage } from '../../contract.ts'
import { texts, type Text } from '../../words.ts'

/** A major matter as it is being written. */
export interface DraftTyped extends Readonly<Record<Text, string>> {
  /** Made with the first letter, so that sending twice drafts once. */
  readonly id: string
  /** Version the text was taken from; none for a new draft. */
  readonly version: number | null
  readonly itemId: string
  readonly organId: string
  readonly title: string
}

const nothing: Record<Text, string> = { proposal: '', background: '', options: '', money: '', risks: '' }

export const blank = (): DraftTyped => ({ id: newId(), version: null, itemId: '', organId: '', title: '', ...nothing })

export const typedFrom = (paper: MajorMatterPage): DraftTyped => ({
  id: paper.id,
  version: paper.version,
  itemId: paper.item.id,
  organId: paper.organ.id,
  title: paper.title,
  ...textsOf(paper),
})

const textsOf = (from: Readonly<Record<Text, string>>): Record<Text, string> =>
  Object.fromEntries(texts.map((text) => [text, from[text]])) as Record<Text, string>

/** The text as the house takes it. */
export const writtenIn = (typed: DraftTyped) => ({ itemId: typed.itemId, title: typed.title, ...textsOf(typed) })
