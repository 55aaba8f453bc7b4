import type { Ruling } from '../../law/ruling.ts'
import type { Readers } from '../../platform/files/index.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import type { Work } from '../../platform/http/route.ts'
import {
  dutiesOf,
  historyOf,
  offersFor,
  paperAbout,
  placesOf,
  saidOffers,
  undertakingsOf,
  timelineOf,
} from '../docket/index.ts'
import type { Names } from '../docket/words.ts'
import { organsOf } from '../organs/index.ts'
import type { InquiryPage } from './contract.ts'
import { followUpsAtMost } from './judge.ts'
import { inquiryLife } from './life.ts'
import { lineOf, lines } from './list.ts'
import { isDecided } from './pass.ts'
import { inquiryOf, mayReadRating, passingsOf, type Inquiry, type Passing } from './queries.ts'
import { mayAskAgain, mayBecomeSuggestion, mayPass, maySendBack } from './rules.ts'
import { attachmentsOf, saidIn } from './said.ts'
import type { Move, PresidiumStep, Side } from './words.ts'

type Called = ReadonlyMap<string, string>

async function saidOf(work: Work, id: string, asker: string, organs: Called): Promise<InquiryPage['said']> {
  const files = await attachmentsOf(work, id)
  return (await saidIn(work, id)).map(({ round, side, text, organ_id, contact, said_on, in_time }) => ({
    round,
    side: side as Side,
    text,
    by: organ_id ? (organs.get(organ_id) ?? '') : asker,
    contact,
    on: said_on,
    inTime: in_time,
    files: files
      .filter((file) => file.round === round && file.side === side)
      .map(({ fileId, caption, name, mediaType }) => ({ fileId, caption, name, mediaType })),
  }))
}

const passingLine =
  (organs: Called) =>
  ({ move, from_organ_id, to_organ_id, reason, by_name, moved_on }: Passing) => ({
    move: move as Move,
    from: organs.get(from_organ_id) ?? '',
    to: to_organ_id && (organs.get(to_organ_id) ?? ''),
    reason,
    by: by_name,
    on: moved_on,
  })

async function takenUpOf({ tx, congressId }: Work, id: string): Promise<InquiryPage['takenUp']> {
  const rows = await tx
    .selectFrom('inquiries.taken_up')
    .select(['step', 'note', 'met_on as metOn', 'place', 'whom', 'answer_by as answerBy', 'taken_on as on'])
    .where('congress_id', '=', congressId)
    .where('inquiry_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, step: row.step as PresidiumStep }))
}

async function ratingOf(work: Work, inquiry: Inquiry): Promise<InquiryPage['rating']> {
  if (!mayReadRating(work.caller, inquiry)) return null
  const row = await work.tx
    .selectFrom('inquiries.rating')
    .select(['satisfied', 'reason', 'rated_on as on'])
    .where('congress_id', '=', work.congressId)
    .where('inquiry_id', '=', inquiry.id)
    .executeTakeFirst()
  return row ?? null
}

/** What may be done next, with what the room's own rules say before anything is typed. */
async function offered(work: Work, inquiry: Inquiry, said: InquiryPage['said'], passings: readonly Passing[]) {
  const answers = said.filter(({ side }) => side === 'answer').length
  return offersFor(inquiryLife, {
    state: inquiry.state,
    holds: await placesOf(work, inquiryLife, inquiry.id),
    asked: {
      pass: mayPass({ answers, hadIt: false }),
      return: maySendBack({ answers, decided: isDecided(inquiry, passings) }),
      'follow-up': mayAskAgain({ round: inquiry.round, atMost: await followUpsAtMost(work) }),
    },
  })
}

const saidRuling = (ruling: Ruling, sentences: Catalogue): NonNullable<InquiryPage['becoming']> => ({
  ruling: ruling as never,
  sentence: ruling.permitted ? null : (sentences[ruling.because]?.(ruling.facts) ?? null),
})

interface Reading {
  readonly names: Names
  readonly sentences: Catalogue
  readonly mayRead: Readers
}

/** One inquiry as this caller may see it, with its life, its duties, what may be done next, and its history. */
export const readerOf = ({ names, sentences, mayRead }: Reading) =>
  async function read(work: Work, id: string): Promise<InquiryPage> {
    const inquiry = await inquiryOf(work, id)
    const line = lineOf(await lines(work.tx, work).where('inquiry.id', '=', id).executeTakeFirstOrThrow())
    const organs: Called = new Map((await organsOf(work.tx, work.congressId)).map((organ) => [organ.id, organ.name]))
    const said = await saidOf(work, id, line.deputy.name, organs)
    const passings = await passingsOf(work, id)
    const isAsker = work.caller.roles.includes('deputy') && work.caller.deputyId === inquiry.deputy_id
    return {
      ...line,
      version: inquiry.version,
      place: inquiry.place,
      mayShare: inquiry.may_share,
      said,
      passings: passings.map(passingLine(organs)),
      takenUp: await takenUpOf(work, id),
      rating: await ratingOf(work, inquiry),
      undertakings: await undertakingsOf(work, id),
      about: inquiry.source_id ? await paperAbout(work, inquiry.source_id, mayRead) : null,
      suggestionId: isAsker ? inquiry.suggestion_id : null,
      becoming: isAsker
        ? saidRuling(mayBecomeSuggestion({ withdrawn: inquiry.state === 'withdrawn' }), sentences)
        : null,
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(await offered(work, inquiry, said, passings), sentences) as InquiryPage['offers'],
      history: await historyOf(work, { kind: inquiryLife.kind, id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
