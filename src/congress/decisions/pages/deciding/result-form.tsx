import { NumberInput, Radio, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { dayInShanghai } from '../../../../law/day.ts'
import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { readCongress } from '../../../organs/contract.ts'
import { enterDecision, type MajorMatterPage } from '../../contract.ts'
import { votesNeeded } from '../../deciding/rules.ts'
import { arithmetic } from '../../deciding/vote-said.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell, actName } from '../act-shell.tsx'
import { UrgencyField } from '../asking/urgency-field.tsx'
import { DayField, LongField } from '../fields.tsx'
import { baseSaid, decidingSays } from './says.ts'
import { blankVote, counts, isOfMembers, rulingOnVote, votesIn, voteSent, type VoteTyped } from './vote-typed.ts'

/** 录入表决结果: the numbers decide which result they can be. */
export const ResultForm = (props: ActProps) => <VoteForm {...props} unspoken={false} />
/** 录入未经审议的决定. */
export const UnspokenForm = (props: ActProps) => <VoteForm {...props} unspoken />

function VoteForm({ unspoken, ...props }: ActProps & { unspoken: boolean }) {
  const { paper } = props
  const [today] = useState(() => dayInShanghai(new Date()))
  const form = useActForm<typeof enterDecision, VoteTyped>(enterDecision, props, {
    act: unspoken ? 'adopt-unspoken' : 'result',
    initial: blankVote(today, unspoken ? 'carried' : ''),
  })
  const level = useReply(readCongress, {}, { staleTime: 300_000 }).data?.level
  const { typed, change, error } = form
  return (
    <ActShell
      {...props}
      name={unspoken ? actName('adopt-unspoken') : decidingSays.result}
      {...(unspoken && { note: decidingSays.unspokenNote })}
      form={form}
      ruling={rulingOnVote(typed, paper, level)}
      onSubmit={() => form.run(voteSent(typed, paper, unspoken))}
    >
      <DayField
        name="decidedOn"
        label={decidingSays.decidedOn}
        value={typed.decidedOn}
        error={error}
        onChange={(decidedOn) => change({ decidedOn })}
      />
      <VoteFields paper={paper} typed={typed} change={change} />
      {unspoken ? null : <OutcomeField value={typed.outcome} onChange={(outcome) => change({ outcome })} />}
      {typed.outcome === 'carried' ? (
        <>
          <UrgencyField paper={paper} value={typed.urgency} error={error} onChange={(urgency) => change({ urgency })} />
          <LongField
            name="resolution"
            label={decidingSays.resolution}
            required={false}
            max={20_000}
            rows={5}
            value={typed.resolution}
            error={error}
            onChange={(resolution) => change({ resolution })}
          />
        </>
      ) : null}
    </ActShell>
  )
}

interface VoteFieldsProps {
  readonly paper: MajorMatterPage
  readonly typed: VoteTyped
  readonly change: (changed: Partial<VoteTyped>) => void
}

function VoteFields({ paper, typed, change }: VoteFieldsProps) {
  const say = useSay()
  const { base } = paper.deciding
  const members = isOfMembers(paper)
  const votes = votesIn(typed, paper)
  const needed = votesNeeded(votes.of)
  return (
    <>
      {members ? (
        <NumberInput
          label={say(decidingSays.members)}
          required
          maw={260}
          min={1}
          max={3000}
          allowDecimal={false}
          value={typed.members}
          onChange={(value) => change({ members: value === '' ? '' : Number(value) })}
        />
      ) : (
        <Text size="sm">{base ? say(baseSaid(base)) : null}</Text>
      )}
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        {counts.map((count) => (
          <NumberInput
            key={count}
            label={say(decidingSays[count])}
            required
            min={0}
            max={3000}
            allowDecimal={false}
            value={typed[count]}
            onChange={(value) => change({ [count]: value === '' ? '' : Number(value) })}
          />
        ))}
      </SimpleGrid>
      {votes.of > 0 && typed.inFavour !== '' ? (
        <Text className="sum" role="status">
          {say(arithmetic({ ...votes, needed, carried: votes.inFavour >= needed, members }))}
        </Text>
      ) : null}
    </>
  )
}

interface OutcomeFieldProps {
  readonly value: VoteTyped['outcome']
  readonly onChange: (outcome: VoteTyped['outcome']) => void
}

function OutcomeField({ value, onChange }: OutcomeFieldProps) {
  const say = useSay()
  return (
    <Radio.Group
      label={say(decidingSays.outcome)}
      required
      value={value}
      onChange={(chosen) => onChange(chosen as VoteTyped['outcome'])}
    >
      <Stack gap={0}>
        {(['carried', 'rejected'] as const).map((each) => (
          <Radio key={each} className="option" value={each} label={say(decidingSays[each])} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
