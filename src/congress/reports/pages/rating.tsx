import { Group, Radio, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { capital, useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { rateReport, type ReportPage } from '../contract.ts'
import { gradeNames, grades, type Grade } from '../words.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'

/** What deputies think of it, summed; and for a deputy, her own. */
export function Rating({ paper }: { paper: ReportPage }) {
  const say = useSay()
  const { ratings, own } = paper
  return (
    <Section title={says.ratings}>
      {ratings ? (
        <dl className="report-figures">
          {grades.map((grade) => (
            <div key={grade}>
              <dt>{capital(say(gradeNames[grade]))}</dt>
              <dd>
                {ratings.sums[grade]} / {ratings.rated}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <Text>{say(says.tooFew)}</Text>
      )}
      {own ? <Own paper={paper} own={own} /> : null}
    </Section>
  )
}

function Own({ paper, own }: { paper: ReportPage; own: NonNullable<ReportPage['own']> }) {
  const say = useSay()
  const [grade, setGrade] = useState<Grade | ''>('')
  const rating = useCall(rateReport, { refreshes })
  if (own.grade)
    return (
      <Text mt="sm" fw={600}>
        {say(says.rated)}
        {say(gradeNames[own.grade])}
      </Text>
    )
  return (
    <form
      className="screen-only"
      onSubmit={(event) => {
        event.preventDefault()
        if (grade) rating.mutate({ params: { id: paper.id }, body: { grade } })
      }}
    >
      <Radio.Group
        label={say(says.rating)}
        description={say(says.rateHint)}
        value={grade}
        mt="sm"
        onChange={(chosen) => setGrade(chosen as Grade)}
      >
        <Group gap="md" mt={6} mb="sm">
          {grades.map((each) => (
            <Radio key={each} value={each} required label={capital(say(gradeNames[each]))} />
          ))}
        </Group>
      </Radio.Group>
      <ProblemNotice error={rating.error} />
      <RuledButton type="submit" ruling={own.mayRate.ruling} sentence={own.mayRate.sentence} loading={rating.isPending}>
        {say(says.rate)}
      </RuledButton>
    </form>
  )
}
