import { practice } from '../../../law/article.ts'
import { DeputiesLaw } from '../../../law/index.ts'
import { allOf, permit, refuse, type Ruling } from '../../../law/ruling.ts'
import { corrected, extending } from '../bases.ts'

const truthful = practice('沟通联系如实登记', 'contacts are logged as they happened')
const funded = practice('办理方案写明资金和来源', 'a plan names its money and where it comes from')
const upward = practice(
  '超出职权的上报请示，等到上级答复为止',
  'what is beyond an organ’s powers goes upward, and stays open until it is answered',
)
const signed = practice('答复由承办单位负责人签发', 'the head of the organ signs the reply')
const joint = practice('会办意见齐备后由主办单位统一答复', 'the lead replies once the co-handlers’ opinions are in')

/** What was talked about has happened, and not before the paper was the organ's. */
export const mayLogContact = (facts: { on: string; today: string; assignedOn: string | null }): Ruling =>
  allOf(
    facts.on <= facts.today ? permit(truthful) : refuse(truthful, 'contact-to-come', { on: facts.on }),
    facts.assignedOn === null || facts.on >= facts.assignedOn
      ? permit(truthful)
      : refuse(truthful, 'contact-before-assignment', { assignedOn: facts.assignedOn }),
  )

/** DL 51.2: the organ keeps in contact with the deputy. Reading: a warning, not a bar; an interim notice is no contact. */
export function contactWarning(facts: {
  contacts: number
  dueOn: string | null
  today: string
  replied: boolean
}): 'none-yet' | 'overdue' | 'none-before-reply' | null {
  if (facts.contacts > 0) return null
  if (facts.replied) return 'none-before-reply'
  return facts.dueOn !== null && facts.today > facts.dueOn ? 'overdue' : 'none-yet'
}

/** Money has a source. */
export const mayPlan = ({ money, moneySource }: { money: number | null; moneySource: string }): Ruling =>
  money !== null && money > 0 && !moneySource.trim() ? refuse(funded, 'money-source-missing') : permit(funded)

/** A letter has been sent; its answer is still to come. */
export const maySendUpward = (letter: { sentOn: string; expectedOn: string; today: string }): Ruling =>
  allOf(
    letter.sentOn <= letter.today ? permit(upward) : refuse(upward, 'letter-to-come', { sentOn: letter.sentOn }),
    letter.expectedOn > letter.today
      ? permit(upward)
      : refuse(upward, 'answer-expected-in-the-past', { expectedOn: letter.expectedOn }),
  )

export interface ExtensionFacts {
  readonly today: string
  readonly latestDay: string
  /** The day the reply is due without it. */
  readonly dueOn: string
  /** The last day the long limit allows, counted from assignment in all. */
  readonly longLimit: string
  readonly grantedBefore: boolean
}

/** DL 51.2: three months, and where it is difficult six at the latest, both from assignment. Practice: once only. */
export function mayAskExtension({ today, latestDay, dueOn, longLimit, grantedBefore }: ExtensionFacts): Ruling {
  const limit = DeputiesLaw('51.2')
  return allOf(
    grantedBefore ? refuse(extending, 'extended-already') : permit(extending),
    latestDay > today ? permit(extending) : refuse(extending, 'day-not-to-come', { day: latestDay }),
    latestDay > dueOn ? permit(extending) : refuse(extending, 'no-extension-needed', { dueOn }),
    latestDay <= longLimit ? permit(limit) : refuse(limit, 'past-six-months', { day: latestDay, longLimit }),
  )
}

/** A day agreed to is still to come. */
export const mayExtend = ({ latestDay, today }: { latestDay: string; today: string }): Ruling =>
  latestDay > today ? permit(DeputiesLaw('51.2')) : refuse(extending, 'day-not-to-come', { day: latestDay })

/** 主要负责人签发: where the congress wants it, only the head sends. */
export const mayIssue = (facts: { headSigns: boolean; isHead: boolean; heads: readonly string[] }): Ruling =>
  !facts.headSigns || facts.isHead ? permit(signed) : refuse(signed, 'head-signs', { heads: facts.heads.join('、') })

/** What is beyond the organ's powers has gone upward before it is answered. */
export const mayAnswerUpward = (facts: { beyondPowers: boolean; letters: number }): Ruling =>
  facts.beyondPowers && facts.letters === 0 ? refuse(upward, 'upward-letter-missing') : permit(upward)

export interface CoHandler {
  readonly organ: string
  readonly state: string
  readonly dueOn: string | null
}

/** Co-handlers whose opinion is not in. */
const silent = (coHandlers: readonly CoHandler[]) => coHandlers.filter(({ state }) => state === 'asked')

/** 会办意见: waited for until the co-handler's own day has passed. */
export function mayAnswerForAll(coHandlers: readonly CoHandler[], today: string): Ruling {
  const awaited = silent(coHandlers).filter(({ dueOn }) => dueOn !== null && dueOn >= today)
  return awaited.length > 0
    ? refuse(joint, 'co-handlers-opinion-missing', {
        organs: awaited.map(({ organ }) => organ).join('、'),
        dueOn:
          awaited
            .map(({ dueOn }) => dueOn ?? '')
            .sort()
            .at(-1) ?? '',
      })
    : permit(joint)
}

/** The co-handlers that a reply names as silent. */
export const silentOrgans = (coHandlers: readonly CoHandler[]): string =>
  silent(coHandlers)
    .map(({ organ }) => organ)
    .join('、')

interface Promised {
  readonly point: string
  readonly owner: string
  readonly dueOn: string | null
}

/** A correction mends words; what was promised, by whom and by when, stays promised. */
export function mayCorrect(facts: { before: readonly Promised[]; after: readonly Promised[] }): Ruling {
  const changed = facts.before.find(
    (one) =>
      !facts.after.some((other) => other.point === one.point && other.owner === one.owner && other.dueOn === one.dueOn),
  )
  return changed ? refuse(corrected, 'promise-changed', { point: changed.point.slice(0, 60) }) : permit(corrected)
}
