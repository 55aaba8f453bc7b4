import { call } from '../../../../ui/call.ts'
import { problemIn } from '../../../../ui/problem.ts'
import { draftSuggestion, readSuggestion, reviseSuggestion, submitSuggestion } from '../../contract.ts'
import type { SuggestionPage } from '../../contract.ts'
import { unsubmitted, type State } from '../../words.ts'
import { textOf, typedFrom, type DraftTyped } from './draft-typed.ts'

/** What is sent: the text, and whether it is to be submitted as well. */
export interface Order {
  readonly typed: DraftTyped
  readonly thenSubmit: boolean
}

type Standing = Pick<SuggestionPage, 'state' | 'version'>

/** What sending asks of the house. */
export interface DraftHouse {
  readonly save: (typed: DraftTyped) => Promise<Standing>
  readonly submit: (id: string, version: number) => Promise<Standing>
  readonly read: (id: string) => Promise<SuggestionPage>
}

/** A weak signal that carries nothing in this time is treated as none: it can be sent again without harm. */
const patience = () => AbortSignal.timeout(20_000)

const save = (typed: DraftTyped): Promise<Standing> =>
  typed.version === null
    ? call(
        draftSuggestion,
        { body: { ...textOf(typed), id: typed.id, ...(typed.lead && { leadDeputyId: typed.lead.id }) } },
        patience(),
      )
    : call(
        reviseSuggestion,
        { params: { id: typed.id }, body: { ...textOf(typed), version: typed.version } },
        patience(),
      )

const theHouse: DraftHouse = {
  save,
  submit: (id, version) => call(submitSuggestion, { params: { id }, body: { version } }, patience()),
  read: (id) => call(readSuggestion, { params: { id } }, patience()),
}

// As the house keeps a text.
const asKept = (value: unknown): unknown =>
  typeof value === 'string' ? value.normalize('NFC').replaceAll('\r\n', '\n').trim() : value

/** The parts in which what was typed differs from the paper as the house has it. */
export function differing(typed: DraftTyped, paper: SuggestionPage): (keyof ReturnType<typeof textOf>)[] {
  const [mine, theirs] = [textOf(typed), textOf(typedFrom(paper))]
  return (Object.keys(theirs) as (keyof typeof theirs)[]).filter((part) => asKept(mine[part]) !== asKept(theirs[part]))
}

const isHers = (state: State): boolean => unsubmitted.some((each) => each === state)

/** Somebody was faster, or we were ourselves and the answer was lost: then the house has our words already. */
async function unlessOurs<Answer>(error: unknown, ours: () => Promise<Answer | null>): Promise<Answer> {
  if (problemIn(error).status !== 409) throw error
  const answer = await ours()
  if (answer === null) throw error
  return answer
}

/**
 * Saves a draft, and submits it if asked; sent again after a lost answer, nothing is done twice.
 * @param onVersion told as soon as the house has the text
 * @throws ProblemError 409 where the house has something newer that is not this
 */
export async function sendDraft(
  { typed, thenSubmit }: Order,
  onVersion: (version: number) => void,
  house: DraftHouse = theHouse,
): Promise<void> {
  const { id } = typed
  const saved = await house.save(typed).catch((error: unknown) =>
    unlessOurs(error, async () => {
      const paper = await house.read(id)
      return differing(typed, paper).length === 0 && (thenSubmit || isHers(paper.state)) ? paper : null
    }),
  )
  onVersion(saved.version)
  if (!thenSubmit || !isHers(saved.state)) return
  await house.submit(id, saved.version).catch((error: unknown) =>
    unlessOurs(error, async () => {
      const paper = await house.read(id)
      return isHers(paper.state) ? null : paper
    }),
  )
}
