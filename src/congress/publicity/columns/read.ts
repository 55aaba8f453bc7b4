import type { Catalogue } from '../../../platform/http/sentences.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dutiesOf, historyOf, offersFor, placesOf, saidOffers, timelineOf } from '../../docket/index.ts'
import type { Names } from '../../docket/words.ts'
import type { PiecePage } from './contract.ts'
import { pieceLife } from './life.ts'
import { lineOf, linesOf } from './list.ts'
import { personalIn, signOffRuling } from './publish.ts'
import { picturesOf, pieceOf, sectionNamed, sectionsOf, type Piece } from './queries.ts'
import { mayCarryOut, maySubmit } from './rules.ts'

/** What may be done next, with what the room's own rules say before anything is typed. */
async function offered(work: Work, piece: Piece) {
  const { channel, body } = piece
  const notYet = { doneOn: work.today, today: work.today, photographs: 1, proofNeeded: false }
  return offersFor(pieceLife, {
    state: piece.state,
    holds: await placesOf(work, pieceLife, piece.id),
    asked: {
      submit: maySubmit({ channel, body }),
      'carry-out': mayCarryOut({ channel, ...notYet }),
      publish: await signOffRuling(work, piece),
    },
  })
}

/** One piece: what it says, what is owed, what may be done next, and its history. */
export const readerOf = (names: Names, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<PiecePage> {
    const piece = await pieceOf(work, id)
    const sections = await sectionsOf(work.tx, work.congressId)
    const line = lineOf(await linesOf(work).where('piece.id', '=', id).executeTakeFirstOrThrow(), sections)
    const pictures = await picturesOf(work, id)
    return {
      ...line,
      section: { letter: piece.section, name: sectionNamed(sections, piece.section) },
      version: piece.version,
      body: piece.body,
      audience: piece.audience,
      writtenBy: piece.written_by_name,
      publishedOn: piece.published_on,
      doneOn: piece.done_on,
      outcome: piece.outcome,
      withdrawnReason: piece.withdrawn_reason,
      publicAt: piece.state === 'published' ? `/public/${work.congressId}/columns/${id}` : null,
      pictures: pictures.map(({ purpose, ...picture }) => ({ ...picture, purpose: purpose as 'picture' | 'proof' })),
      personal: piece.state === 'drafted' ? personalIn(piece) : [],
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(await offered(work, piece), sentences) as PiecePage['offers'],
      history: await historyOf(work, { kind: pieceLife.kind, id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
