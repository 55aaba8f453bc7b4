import { Text, Title } from '@mantine/core'
import { sayDay } from '../../../ui/day.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { Section } from '../../docket/pages/index.tsx'
import type { InspectionPage } from '../contract.ts'
import { adoptionNames, gradeNames } from '../words.ts'
import { pointName, says } from './says.ts'

type Point = InspectionPage['points'][number]

/** 视察意见 and what the organ answered to each of its points. */
export function Opinion({ paper }: { paper: InspectionPage }) {
  const say = useSay()
  const { situation, merits, points } = paper
  if (!situation && !merits && points.length === 0) return null
  return (
    <Section title={says.opinion}>
      <Part name={say(says.situation)} text={situation} />
      <Part name={say(says.meritsName)} text={merits} />
      {points.map((point) => (
        <PointPart key={point.ordinal} point={point} />
      ))}
    </Section>
  )
}

function Part({ name, text }: { name: string; text: string }) {
  if (!text) return null
  return (
    <div className="paper-part">
      <Title order={3} size="h6">
        {name}
      </Title>
      <Text className="prose">{text}</Text>
    </div>
  )
}

const again = (round: number) => (round === 1 ? null : round === 2 ? says.secondTime : says.thirdTime)

function PointPart({ point }: { point: Point }) {
  const say = useSay()
  const colon = say({ zh: '：', en: ': ' })
  return (
    <div className="paper-part">
      <Title order={3} size="h6">
        {say(pointName(point.ordinal))}
      </Title>
      <Text className="prose">
        <strong>{say(says.problem)}</strong>
        {colon}
        {point.problem}
      </Text>
      <Text className="prose">
        <strong>{say(says.suggestion)}</strong>
        {colon}
        {point.suggestion}
      </Text>
      {point.answers.map(({ round, adopted, text, on, grade }) => {
        const name = again(round)
        return (
          <div key={round} className="inspection-answer">
            <Text fw={600}>
              {say(says.answer)}
              {colon}
              {capital(say(adoptionNames[adopted]))}
            </Text>
            <Text className="prose">{text}</Text>
            <Text size="sm" c="gray.7">
              {[say(sayDay(on)), name ? say(name) : '', grade ? capital(say(gradeNames[grade])) : '']
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </div>
        )
      })}
    </div>
  )
}
