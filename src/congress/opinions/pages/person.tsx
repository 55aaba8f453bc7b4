import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { sayInstant } from '../../../ui/day.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { LineField } from '../../../ui/typed-fields.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { lookAtAsker, type OpinionPage } from '../contract.ts'
import { lookReasonNames, lookReasons, type LookReason } from '../words.ts'
import { ChooseOne } from './choose-one.tsx'
import { says } from './says.ts'

/** 是谁说的: shown only for a reason, and each look is recorded. */
export function Person({ paper }: { paper: OpinionPage }) {
  const say = useSay()
  const [reason, setReason] = useState<LookReason>('call-back')
  const [note, setNote] = useState('')
  const looking = useCall(lookAtAsker, { refreshes: ['readOpinion'] })
  const { ruling, sentence, looks } = paper.person
  const seen = looking.data
  return (
    <div className="screen-only">
      <Section title={says.person}>
        <Stack gap="sm">
          {paper.anonymous ? <Text fw={600}>{say(says.anonymous)}</Text> : null}
          {seen ? (
            <div role="status">
              <Text>
                {say(says.name)}: {seen.name || say(says.leftNone)}
              </Text>
              <Text>
                {say(says.phone)}: {seen.phone ? <a href={`tel:${seen.phone}`}>{seen.phone}</a> : say(says.leftNone)}
              </Text>
            </div>
          ) : (
            <Text size="sm">{say(says.personHint)}</Text>
          )}
          {!seen && ruling.permitted ? (
            <>
              <ChooseOne
                label={says.lookReason}
                choices={lookReasons}
                names={lookReasonNames}
                value={reason}
                onChange={setReason}
              />
              <LineField
                label={says.lookNote}
                field="note"
                required={false}
                value={note}
                onChange={setNote}
                error={looking.error}
                max={100}
              />
            </>
          ) : null}
          <ProblemNotice error={looking.error} />
          {seen ? null : (
            <RuledButton
              variant="default"
              ruling={ruling}
              sentence={sentence}
              loading={looking.isPending}
              onPress={() => looking.mutate({ params: { id: paper.id }, body: { reason, note } })}
            >
              {say(says.look)}
            </RuledButton>
          )}
          {looks.length > 0 ? (
            <div>
              <Text fw={600} size="sm">
                {say(says.looked)}
              </Text>
              <ul className="plain-list">
                {looks.map(({ by, at, reason: why }) => (
                  <li key={at + by}>
                    <Text size="sm">
                      {say(sayInstant(at))} {by} · {why}
                    </Text>
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
        </Stack>
      </Section>
    </div>
  )
}
