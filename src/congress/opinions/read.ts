import type { Ruling } from '../../law/ruling.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import type { Work } from '../../platform/http/route.ts'
import { deputyNames } from '../deputies/index.ts'
import { dutiesOf, historyOf, offersFor, placesOf, saidOffers, timelineOf } from '../docket/index.ts'
import type { Names } from '../docket/words.ts'
import { organsOf } from '../organs/index.ts'
import type { OpinionPage } from './contract.ts'
import { looksOf, lookRuling } from './handling/person.ts'
import { movingRulings } from './handling/pass.ts'
import { opinionLife } from './life.ts'
import { lineOf, lines } from './list.ts'
import { attachmentsOf, isOfOrgan, opinionOf, passingsOf, saidIn, type Opinion } from './queries.ts'
import { mayBecomeSuggestion, mayDirect, mayHandBack } from './rules.ts'
import { reasonOf } from './said-reason.ts'
import type { Grade, Move, Outcome, Reach, Telling } from './words.ts'

type Called = ReadonlyMap<string, string>

async function conversation(work: Work, id: string, organs: Called): Promise<Pick<OpinionPage, 'said' | 'passings'>> {
  const said = await saidIn(work, id)
  const passings = await passingsOf(work, id)
  const called = (organId: string | null) => organId && (organs.get(organId) ?? '')
  return {
    said: said.map(({ round, side, text, organ_id, by_name, in_time, said_on }) => ({
      round,
      side: side as 'answer' | 'added',
      text,
      organ: called(organ_id),
      by: by_name,
      inTime: in_time,
      on: said_on,
    })),
    passings: passings.map(({ move, from_organ_id, to_organ_id, reason, by_name, moved_on }) => ({
      move: move as Move,
      from: called(from_organ_id),
      to: called(to_organ_id),
      reason,
      by: by_name,
      on: moved_on,
    })),
  }
}

async function toldAndRated({ tx, congressId }: Work, id: string): Promise<Pick<OpinionPage, 'tellings' | 'ratings'>> {
  const tellings = await tx
    .selectFrom('opinions.telling')
    .select(['how', 'note', 'by_name as by', 'told_on as on'])
    .where('congress_id', '=', congressId)
    .where('opinion_id', '=', id)
    .orderBy('id')
    .execute()
  const ratings = await tx
    .selectFrom('opinions.rating')
    .select(['round', 'grade', 'reason', 'by_herself as byHerself', 'rated_on as on'])
    .where('congress_id', '=', congressId)
    .where('opinion_id', '=', id)
    .orderBy('round')
    .execute()
  return {
    tellings: tellings.map((row) => ({ ...row, how: row.how as Telling })),
    ratings: ratings.map((row) => ({ ...row, grade: row.grade as Grade })),
  }
}

/** What may be done next, with what the room's own rules say before anything is typed. */
const offered = async (work: Work, opinion: Opinion) =>
  offersFor(opinionLife, {
    state: opinion.state,
    holds: await placesOf(work, opinionLife, opinion.id),
    asked: {
      ...(await movingRulings(work, opinion)),
      'hand-back': mayHandBack(opinion),
      direct: mayDirect(opinion),
    },
  })

const saidRuling = (ruling: Ruling, sentences: Catalogue) => ({
  ruling: ruling as never,
  sentence: ruling.permitted ? null : (sentences[ruling.because]?.(ruling.facts) ?? null),
})

/** What stands in the opinion itself. */
const told = (opinion: Opinion) => ({
  version: opinion.version,
  text: opinion.text,
  place: opinion.place,
  takenBy: opinion.taken_by_name,
  round: opinion.round,
  reach: opinion.reach as Reach,
  anonymous: opinion.anonymous,
  mayPublish: opinion.may_publish,
  urgentBy: opinion.urgent_by,
  filesToOrgan: opinion.files_to_organ,
  outcome: opinion.outcome as Outcome | null,
  outcomeReason: reasonOf(opinion),
  outcomeWords: opinion.outcome_words,
  legalHelpId: opinion.legal_help_id,
})

async function filesFor(work: Work, opinion: Opinion): Promise<OpinionPage['files']> {
  if (isOfOrgan(work.caller) && !opinion.files_to_organ) return []
  return (await attachmentsOf(work, opinion.id)).map((row) => ({ ...row, kind: row.kind as 'photo' | 'voice' }))
}

/** What goes on from it: a suggestion of hers, legal help. */
function ways({ caller }: Work, opinion: Opinion, sentences: Catalogue) {
  const hers = caller.roles.includes('deputy') && opinion.deputy_id !== null && opinion.deputy_id === caller.deputyId
  const ruling = mayBecomeSuggestion(opinion)
  return {
    suggestionId: hers ? opinion.suggestion_id : null,
    becoming: hers ? saidRuling(ruling, sentences) : null,
    mayReferToLegalHelp: opinion.legal_help_id === null && ruling.permitted && (hers || caller.roles.includes('staff')),
  }
}

async function meantFor({ tx, congressId }: Work, { meant_for }: Opinion): Promise<OpinionPage['meantFor']> {
  if (!meant_for) return null
  const names = await deputyNames(tx, congressId, [meant_for])
  return { id: meant_for, name: names.get(meant_for) ?? '' }
}

/** One opinion as this caller may see it; who said it is never part of it. */
export const readerOf = ({ names, sentences }: { names: Names; sentences: Catalogue }) =>
  async function read(work: Work, id: string): Promise<OpinionPage> {
    const opinion = await opinionOf(work, id)
    const row = await lines(work.tx, work).where('opinion.id', '=', id).executeTakeFirstOrThrow()
    const organs: Called = new Map((await organsOf(work.tx, work.congressId)).map((organ) => [organ.id, organ.name]))
    return {
      ...lineOf(row),
      ...told(opinion),
      ...(await conversation(work, id, organs)),
      ...(await toldAndRated(work, id)),
      ...ways(work, opinion, sentences),
      meantFor: await meantFor(work, opinion),
      files: await filesFor(work, opinion),
      person: { ...saidRuling(lookRuling(work, opinion), sentences), looks: await looksOf(work, opinion) },
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(await offered(work, opinion), sentences) as OpinionPage['offers'],
      history: await historyOf(work, { kind: opinionLife.kind, id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
