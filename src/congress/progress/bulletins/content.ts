import type { PaperThen, PromiseThen } from '../../suggestions/index.ts'
import { personalDataIn } from '../../../platform/text/personal-data.ts'

export interface BulletinItem {
  readonly id: string
  readonly number: string
  /** Null where the text is not for the public: it is counted, not named. */
  readonly title: string | null
  readonly leadDeputy: string
  readonly organ: string
  readonly assignedOn: string
  readonly repliedOn: string | null
  readonly resultClass: string | null
  readonly closed: boolean
  /** Days past its day at the period's end; nought while in time or once answered. */
  readonly daysOver: number
}

export interface BulletinPromise {
  readonly promise: string | null
  readonly organ: string
  readonly dueOn: string
  readonly keptOn: string | null
  readonly stands: 'kept' | 'kept-late' | 'broken'
}

/** A half-year of handling as it is made known; all of it from the record. */
export interface BulletinContent {
  readonly totals: Readonly<
    Record<'handled' | 'handedOver' | 'replied' | 'inTime' | 'closed' | 'overdue' | 'key', number>
  >
  readonly classes: readonly { readonly resultClass: string; readonly papers: number }[]
  readonly satisfaction: {
    readonly rated: number
    readonly attitude: Readonly<Record<string, number>>
    readonly result: Readonly<Record<string, number>>
  }
  readonly promises: Readonly<Record<'due' | 'kept' | 'broken', number>>
  readonly organs: readonly {
    readonly organ: string
    readonly papers: number
    readonly replied: number
    readonly overdue: number
    readonly promisesBroken: number
  }[]
  readonly items: readonly BulletinItem[]
  readonly promiseList: readonly BulletinPromise[]
  /** Where something that looks like a person's number stands: looked at before publication. */
  readonly personal: readonly { readonly where: string; readonly found: string }[]
}

interface Then {
  readonly papers: readonly PaperThen[]
  readonly promises: readonly PromiseThen[]
  readonly from: string
  readonly to: string
}

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000
const unnamed = '（未公开）'

const itemOf =
  (to: string) =>
  (paper: PaperThen): BulletinItem => ({
    id: paper.id,
    number: paper.number ?? '',
    title: paper.mayPublish ? paper.title : null,
    leadDeputy: paper.mayPublish ? (paper.leadDeputy ?? '') : '',
    organ: paper.organ ?? '',
    assignedOn: paper.assignedOn,
    repliedOn: paper.repliedOn,
    resultClass: paper.resultClass,
    closed: paper.closed,
    daysOver: !paper.repliedOn && paper.dueOn && paper.dueOn < to ? dayNumber(to) - dayNumber(paper.dueOn) : 0,
  })

const promiseOf =
  (papers: ReadonlyMap<string, PaperThen>) =>
  ({ paperId, promise, organ, dueOn, keptOn }: PromiseThen): BulletinPromise => ({
    promise: papers.get(paperId)?.mayPublish ? promise : null,
    organ: organ ?? '',
    dueOn,
    keptOn,
    stands: keptOn ? (keptOn > dueOn ? 'kept-late' : 'kept') : 'broken',
  })

const tally = (values: readonly (string | null)[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const value of values) if (value) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

function organsOf(items: readonly BulletinItem[], promises: readonly BulletinPromise[]) {
  return [...Map.groupBy(items, ({ organ }) => organ)].map(([organ, own]) => ({
    organ,
    papers: own.length,
    replied: own.filter(({ repliedOn }) => repliedOn).length,
    overdue: own.filter(({ daysOver }) => daysOver > 0).length,
    promisesBroken: promises.filter((each) => each.organ === organ && each.stands === 'broken').length,
  }))
}

const personalIn = (items: readonly BulletinItem[], promises: readonly BulletinPromise[]) =>
  [
    ...items.map(({ number, title }) => [number || (title ?? ''), title] as const),
    ...promises.map(({ organ, promise }) => [organ, promise] as const),
  ].flatMap(([where, text]) => personalDataIn(text ?? '').map(({ text: found }) => ({ where, found })))

/** What a bulletin says of a period, from its papers and promises as they stood at its end. */
export function contentOf({ papers, promises, from, to }: Then): BulletinContent {
  const byId = new Map(papers.map((paper) => [paper.id, paper]))
  const items = papers.map(itemOf(to))
  const list = promises.map(promiseOf(byId))
  const replied = papers.filter(({ repliedOn }) => repliedOn)
  const rated = papers.filter(({ result }) => result)
  const classes = tally(papers.map(({ resultClass }) => resultClass))
  return {
    totals: {
      handled: papers.length,
      handedOver: papers.filter(({ assignedOn }) => assignedOn >= from).length,
      replied: replied.length,
      inTime: replied.filter(({ repliedOn, dueOn }) => repliedOn && dueOn && repliedOn <= dueOn).length,
      closed: items.filter(({ closed }) => closed).length,
      overdue: items.filter(({ daysOver }) => daysOver > 0).length,
      key: papers.filter(({ priority }) => priority).length,
    },
    classes: Object.keys(classes)
      .sort()
      .map((resultClass) => ({ resultClass, papers: classes[resultClass] ?? 0 })),
    satisfaction: {
      rated: rated.length,
      attitude: tally(rated.map(({ attitude }) => attitude)),
      result: tally(rated.map(({ result }) => result)),
    },
    promises: {
      due: list.length,
      kept: list.filter(({ stands }) => stands !== 'broken').length,
      broken: list.filter(({ stands }) => stands === 'broken').length,
    },
    organs: organsOf(items, list),
    items,
    promiseList: list,
    personal: personalIn(items, list),
  }
}

/** What a line that was kept back is replaced by. */
export const withheldTitle = unnamed
