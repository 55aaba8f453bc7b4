import type { Ruling } from '../../law/ruling.ts'
import { mayMoveMotion } from '../../law/matrix/motions.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import type { Work } from '../../platform/http/route.ts'
import { dutiesOf, historyOf, offersFor, placesOf, timelineOf } from '../docket/index.ts'
import type { Names } from '../docket/words.ts'
import { organOf, sessionOf } from '../organs/index.ts'
import { isWithCommittee } from './committee/contact.ts'
import type { MotionPage } from './contract.ts'
import { motionLife } from './life.ts'
import { lineOf, lines } from './list.ts'
import { motionOf, type Motion } from './move.ts'
import { offeredAs } from './offered.ts'
import { hasHeardMovers } from './rules.ts'
import { behind, type Behind } from './writing/backing.ts'

async function papersOf({ tx, congressId }: Work, id: string): Promise<MotionPage['papers']> {
  const rows = await tx
    .selectFrom('motions.paper as paper')
    .leftJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'paper.congress_id').onRef('organ.id', '=', 'paper.organ_id'),
    )
    .select(['paper.id', 'paper.kind', 'organ.name as organ', 'paper.text'])
    .select(['paper.given_on as givenOn', 'paper.given_by as givenBy'])
    .where('paper.congress_id', '=', congressId)
    .where('paper.motion_id', '=', id)
    .orderBy('paper.id')
    .execute()
  return rows as MotionPage['papers']
}

async function contactsOf({ tx, congressId }: Work, id: string): Promise<MotionPage['contacts']> {
  const rows = await tx
    .selectFrom('motions.contact as contact')
    .innerJoin('organs.organ as organ', (on) =>
      on.onRef('organ.congress_id', '=', 'contact.congress_id').onRef('organ.id', '=', 'contact.organ_id'),
    )
    .select(['contact.id', 'organ.name as organ', 'contact.held_on as heldOn'])
    .select(['contact.way', 'contact.whom', 'contact.said'])
    .where('contact.congress_id', '=', congressId)
    .where('contact.motion_id', '=', id)
    .orderBy('contact.held_on')
    .orderBy('contact.id')
    .execute()
  return rows as MotionPage['contacts']
}

/** How many names the law asks for at this level, and how many stand under the motion. */
const namesOf = ({ mover }: Motion, { level, signatories }: Behind) => {
  if (mover !== 'deputies') return null
  const none = mayMoveMotion({ level, signatories: 0 })
  return { needed: none.permitted ? 0 : Number(none.facts['needed']), have: signatories }
}

const deliberating = ['referred', 'advised', 'in-committee', 'reported']

const said = (ruling: Ruling, sentences: Catalogue) =>
  ruling.permitted ? null : (sentences[ruling.because]?.(ruling.facts) ?? null)

/** A warning to whoever deliberates a deputies' motion without having heard its movers (代表法 50). */
function notHeard(motion: Motion, contacts: number, sentences: Catalogue): MotionPage['notHeard'] {
  const ruling = hasHeardMovers({ mover: motion.mover, contacts })
  const sentence = said(ruling, sentences)
  return sentence && deliberating.includes(motion.state) && motion.committee_id
    ? { ruling: ruling as never, sentence }
    : null
}

/** One motion as this caller may see it, with its life, its duties, what may be done next, and its history. */
export const readerOf = (names: Names, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<MotionPage> {
    const motion = await motionOf(work, id)
    const line = await lines(work.tx, work).where('motion.id', '=', id).executeTakeFirstOrThrow()
    const backing = await behind(work, motion)
    const contacts = await contactsOf(work, id)
    const offers = offersFor(motionLife, {
      state: motion.state,
      holds: await placesOf(work, motionLife, id),
      asked: await offeredAs(work, motion),
    })
    const session = motion.session_id ? await sessionOf(work.tx, work.congressId, motion.session_id) : null
    const executor = motion.executor_id ? await organOf(work.tx, work.congressId, motion.executor_id) : null
    return {
      ...lineOf(line),
      version: motion.version,
      cause: motion.cause,
      grounds: motion.grounds,
      plan: motion.plan,
      withinPowers: motion.within_powers,
      inFavour: motion.in_favour,
      enteredByStaff: motion.entered_by_staff,
      sessionClosesOn: session?.closesOn ?? null,
      decidedOn: motion.decided_on,
      executor: executor ? { id: executor.id, name: executor.name } : null,
      votes: motion.votes as MotionPage['votes'],
      coSigners: [...backing.coSigners],
      names: namesOf(motion, backing),
      suggestionId: motion.suggestion_id,
      papers: await papersOf(work, id),
      contacts,
      mayNoteContact: isWithCommittee(work, motion) && deliberating.includes(motion.state),
      notHeard: notHeard(motion, contacts.length, sentences),
      duties: await dutiesOf(work, id, names),
      offers: offers.map((offer) => ({ ...offer, sentence: said(offer.ruling, sentences) })) as MotionPage['offers'],
      history: await historyOf(work, { kind: 'motion', id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
