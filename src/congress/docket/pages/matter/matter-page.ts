import type { ComponentType } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import type { Ruling } from '../../../../law/ruling.ts'
import type { z } from 'zod'
import type { DutyLine, HistoryLine } from '../../contract.ts'

/** An act as it is offered: open, or shut with its reason. */
export interface ActOffer {
  readonly act: string
  readonly name: Bilingual
  readonly ruling: Ruling
  readonly sentence: Bilingual | null
}

/** What the page of any matter knows of it, whatever room it is of. */
export interface MatterPage {
  readonly id: string
  readonly state: string
  readonly version: number
  readonly offers: readonly ActOffer[]
  readonly duties: readonly DutyLine[]
  readonly history: readonly z.infer<typeof HistoryLine>[]
}

/** What every form of an act is given. */
export interface MatterActProps<Paper extends MatterPage> {
  readonly paper: Paper
  /** The act as it is offered now; none when the paper has moved on while the form was open. */
  readonly offer: ActOffer | undefined
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly reload: () => Promise<unknown>
}

/** Forms by the key of the button that opens them. */
export type MatterActForms<Paper extends MatterPage> = Readonly<Record<string, ComponentType<MatterActProps<Paper>>>>

/** What was just done on a page. */
export interface Finished {
  readonly act: string
  readonly name: Bilingual
}
