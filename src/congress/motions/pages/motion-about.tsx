import type { ReactNode } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { FactsSection } from '../../docket/pages/index.tsx'
import type { MotionPage } from '../contract.ts'
import { motionLife } from '../life.ts'
import { moverNames } from '../words.ts'
import { motionSays, votesSaid } from './motion-says.ts'

/** What is known of a motion, as pairs; what is unknown is left out. */
export function MotionAbout({ motion }: { motion: MotionPage }) {
  const say = useSay()
  const day = (on: string | null) => (on ? say(sayDay(on)) : null)
  const { leadDeputy, decision, suggestionId } = motion
  const facts: [Bilingual, ReactNode][] = [
    [motionSays.mover, [say(moverNames[motion.mover]), motion.movedBy].filter(Boolean).join(' · ')],
    [motionSays.lead, leadDeputy ? <Link to={`/deputies/${leadDeputy.id}`}>{leadDeputy.name}</Link> : null],
    [motionSays.coSigners, motion.coSigners.map(({ name }) => name).join('、')],
    [motionSays.inFavourOfTeam, motion.mover === 'delegation' ? motion.inFavour : null],
    [motionSays.session, motion.session],
    [motionSays.submittedOn, day(motion.submittedOn)],
    [motionSays.decision, decision ? capital(say(motionLife.acts[decision]?.name ?? motionSays.decision)) : null],
    [motionSays.decidedOn, day(motion.decidedOn)],
    [motionSays.committee, motion.committee?.name],
    [motionSays.votes, motion.votes ? say(votesSaid(motion.votes)) : null],
    [motionSays.executor, motion.executor?.name],
    [
      motionSays.suggestion,
      suggestionId ? <Link to={`/suggestions/${suggestionId}`}>{say(motionSays.openSuggestion)}</Link> : null,
    ],
    [motionSays.entered, motion.enteredByStaff ? say(motionSays.yes) : null],
  ]
  return <FactsSection title={motionSays.about} facts={facts} />
}
