import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Work } from '../../../platform/http/route.ts'
import { settingsOf } from '../../organs/index.ts'
import { beforeHandOver } from '../words.ts'
import { papersWith, type Need } from './facts.ts'
import type { FigureKey } from './figures.ts'

type Condition = RawBuilder<SqlBool>

/** Who counts, on which day, and which classes mean what in this congress. */
export interface Counting {
  readonly congressId: number
  readonly today: string
  readonly solved: readonly string[]
  readonly promising: readonly string[]
}

interface Counted {
  readonly needs?: readonly Need[]
  readonly where: (counting: Counting) => Condition
}

const handedOver = sql<SqlBool>`matter.state not in (${sql.join([...beforeHandOver])})`
const firstOn = sql`coalesce(answered.first_on, suggestion.replied_on)`
const isReplied = sql<SqlBool>`(${handedOver} and ${firstOn} is not null)`
const unanswered = sql<SqlBool>`(${handedOver} and ${firstOn} is null)`
const isRated = sql<SqlBool>`(${isReplied} and judged.rated_on is not null)`

const replied = (where: (counting: Counting) => Condition): Counted => ({
  needs: ['answered'],
  where: (counting) => sql<SqlBool>`(${isReplied} and ${where(counting)})`,
})
const rated = (column: 'attitude' | 'result', grade: string): Counted => ({
  needs: ['answered', 'judged'],
  where: () => sql<SqlBool>`(${isRated} and ${sql.id('judged', column)} = ${grade})`,
})
const withPromises = (where: Condition): Counted => ({
  needs: ['answered', 'promises'],
  where: () => sql<SqlBool>`(${isReplied} and promises.total > 0 and ${where})`,
})
const inClasses = (classes: readonly string[]) => sql<SqlBool>`suggestion.result_class = any(${classes}::text[])`

/**
 * Every figure as a condition on a paper: the count counts it and the list lists it, so they cannot differ.
 */
export const conditions: Readonly<Record<FigureKey, Counted>> = {
  'handed-over': { where: () => handedOver },
  replied: replied(() => sql<SqlBool>`true`),
  'in-time': replied(() => sql<SqlBool>`${firstOn} <= suggestion.reply_due_on`),
  late: replied(() => sql<SqlBool>`${firstOn} > suggestion.reply_due_on`),
  undated: replied(() => sql<SqlBool>`suggestion.reply_due_on is null`),
  'last-week': replied(() => sql<SqlBool>`${firstOn} between suggestion.reply_due_on - 6 and suggestion.reply_due_on`),
  'year-end': replied(() => sql<SqlBool>`(extract(month from ${firstOn}) = 12 and extract(day from ${firstOn}) >= 25)`),
  extended: {
    where: ({ congressId }) => sql<SqlBool>`(${handedOver} and (matter.state = 'extended' or suggestion.id in (
      select extension.suggestion_id from suggestions.extension
      where extension.congress_id = ${congressId} and extension.decision = 'granted')))`,
  },
  unanswered: { needs: ['answered'], where: () => unanswered },
  overdue: {
    needs: ['answered'],
    where: ({ today }) => sql<SqlBool>`(${unanswered} and suggestion.reply_due_on < ${today}::date)`,
  },
  solved: replied(({ solved }) => inClasses(solved)),
  promising: replied(({ solved, promising }) => sql<SqlBool>`${inClasses(promising)} and not ${inClasses(solved)}`),
  // Without a class nothing is known, and the comparison is neither true nor false.
  explained: replied(({ solved, promising }) => sql<SqlBool>`not ${inClasses([...solved, ...promising])}`),
  unclassed: replied(() => sql<SqlBool>`suggestion.result_class is null`),
  rated: { needs: ['answered', 'judged'], where: () => isRated },
  unrated: {
    needs: ['answered', 'judged'],
    where: () => sql<SqlBool>`(${isReplied} and judged.rated_on is null)`,
  },
  'attitude-satisfied': rated('attitude', 'satisfied'),
  'attitude-basically': rated('attitude', 'basically-satisfied'),
  'attitude-dissatisfied': rated('attitude', 'dissatisfied'),
  'result-satisfied': rated('result', 'satisfied'),
  'result-basically': rated('result', 'basically-satisfied'),
  'result-dissatisfied': rated('result', 'dissatisfied'),
  promised: withPromises(sql<SqlBool>`true`),
  kept: withPromises(sql<SqlBool>`promises.open = 0 and promises.late = 0`),
  'kept-late': withPromises(sql<SqlBool>`promises.open = 0 and promises.late > 0`),
  'promise-open': withPromises(sql<SqlBool>`promises.open > 0 and promises.broken = 0`),
  broken: withPromises(sql<SqlBool>`promises.broken > 0`),
  reworked: replied(
    ({ congressId }) => sql<SqlBool>`(matter.state = 'reworking' or suggestion.id in (
      select rework.suggestion_id from suggestions.rework where rework.congress_id = ${congressId}))`,
  ),
  escalated: replied(
    ({ congressId }) => sql<SqlBool>`(matter.state = 'escalated' or suggestion.id in (
      select direction.suggestion_id from suggestions.direction where direction.congress_id = ${congressId}))`,
  ),
  key: {
    where: ({ congressId }) => sql<SqlBool>`(${handedOver} and ${isKey(congressId)})`,
  },
}

/** 重点督办件: chosen now, or brought in as such. */
export const isKey = (congressId: number) => sql<SqlBool>`(suggestion.priority or suggestion.id in (
  select key_suggestion.suggestion_id from suggestions.key_suggestion
  where key_suggestion.congress_id = ${congressId} and key_suggestion.dropped_on is null))`

export const needsOf = (keys: readonly FigureKey[]): ReadonlySet<Need> =>
  new Set(keys.flatMap((key) => conditions[key].needs ?? []))

/** What counting needs to know of the congress. */
export async function countingOf({
  tx,
  congressId,
  today,
}: Pick<Work, 'tx' | 'congressId' | 'today'>): Promise<Counting> {
  const settings = await settingsOf(tx, congressId)
  const letters = (key: string) => [...String(settings.value(key))]
  return {
    congressId,
    today,
    solved: letters('suggestions.solved-classes'),
    promising: letters('suggestions.promising-classes'),
  }
}

/** The papers one figure counts: a condition on the `suggestion` of a list. */
export const countedIn = (counting: Counting, key: FigureKey): Condition => sql<SqlBool>`suggestion.id in (
  select suggestion.id from ${papersWith(counting, needsOf([key]))}
  where suggestion.congress_id = ${counting.congressId} and ${conditions[key].where(counting)})`
