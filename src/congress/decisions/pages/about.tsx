import type { ReactNode } from 'react'
import type { Bilingual } from '../../../law/bilingual.ts'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { FactsSection } from '../../docket/pages/index.tsx'
import type { MajorMatterPage } from '../contract.ts'
import { bodyNames, tagNames, trackNames } from '../words.ts'
import { pageSays } from './page-says.ts'

/** What is known of a major matter, as pairs; what is unknown is left out. */
export function DecisionAbout({ paper }: { paper: MajorMatterPage }) {
  const say = useSay()
  const day = (on: string | null) => (on ? say(sayDay(on)) : null)
  const { item, track, body } = paper
  const facts: [Bilingual, ReactNode][] = [
    [pageSays.item, item.name],
    [pageSays.tags, item.tags.map((tag) => capital(say(tagNames[tag]))).join(say({ zh: '、', en: ', ' }))],
    [pageSays.track, capital(say(trackNames[track]))],
    [pageSays.organ, paper.organ.name],
    [pageSays.entered, paper.enteredByStaff ? say(pageSays.yes) : null],
    [pageSays.submittedOn, day(paper.submittedOn)],
    [pageSays.body, body ? capital(say(bodyNames[body])) : null],
    [pageSays.decideBy, day(paper.decideBy)],
    [pageSays.decidedOn, day(paper.decidedOn)],
    [pageSays.publishedOn, day(paper.publishedOn)],
  ]
  return <FactsSection title={pageSays.about} facts={facts} />
}
