import { NumberInput, Radio, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { dayInShanghai } from '../../../../law/day.ts'
import { permit, type Ruling } from '../../../../law/ruling.ts'
import { OrganicLaw } from '../../../../law/organic-law.ts'
import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { readCongress } from '../../../organs/contract.ts'
import { enterDecision } from '../../contract.ts'
import { mayBeEntered, votesNeeded, type Votes } from '../../deciding/rules.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell, actName } from '../act-shell.tsx'
import { UrgencyField } from '../asking/urgency-field.tsx'
import { DayField, LongField } from '../fields.tsx'
import { arithmetic } from '../../deciding/vote-said.ts'
import { baseSaid, decidingSays } from './says.ts'

interface Typed {
  readonly outcome: 'carried' | 'rejected' | ''
  readonly members: number | ''
  readonly inFavour: number | ''
  readonly against: number | ''
  readonly abstaining: number | ''
  readonly notVoting: number | ''
  readonly decidedOn: string
  readonly resolution: string
  readonly urgency: string
}

const counts = ['inFavour', 'against', 'abstaining', 'notVoting'] as const
const number = (value: number | '') => (value === '' ? 0 : value)

const votesIn = (typed: Typed, of: number): Votes => ({
  of,
  inFavour: number(typed.inFavour),
  against: number(typed.against),
  abstaining: number(typed.abstaining),
  notVoting: number(typed.notVoting),
})

/** Whether all is typed that the rule needs to judge by. */
const isTyped = (typed: Typed, of: number): boolean =>
  typed.outcome !== '' && of > 0 && counts.every((count) => typed[count] !== '')

function useResult(props: ActProps, unspoken: boolean) {
  const [today] = useState(() => dayInShanghai(new Date()))
  const form = useActForm<typeof enterDecision, Typed>(enterDecision, props, {
    act: unspoken ? 'adopt-unspoken' : 'result',
    initial: {
      outcome: unspoken ? 'carried' : '',
      members: '',
      inFavour: '',
      against: '',
      abstaining: '',
      notVoting: '',
      decidedOn: today,
      resolution: '',
      urgency: '',
    },
  })
  const level = useReply(readCongress, {}, { staleTime: 300_000 }).data?.level
  const { typed } = form
  const body = props.paper.deciding.body ?? 'congress'
  const of = body === 'congress' ? (props.paper.deciding.base?.of ?? 0) : number(typed.members)
  const votes = votesIn(typed, of)
  const carried = typed.outcome === 'carried'
  const { asksDeputies, heard } = props.paper.asking
  const waits = carried && asksDeputies && !heard.permitted && !typed.urgency.trim()
  const counted: Ruling =
    level && isTyped(typed, of) ? mayBeEntered({ level, body, votes, carried }) : permit(OrganicLaw('25'))
  const ruling = counted.permitted && waits ? (heard as Ruling) : counted
  const submit = () =>
    form.run({
      carried,
      ...(body === 'standing-committee' && { members: of }),
      inFavour: votes.inFavour,
      against: votes.against,
      abstaining: votes.abstaining,
      notVoting: votes.notVoting,
      decidedOn: typed.decidedOn,
      resolution: carried ? typed.resolution : '',
      urgency: carried ? typed.urgency : '',
      unspoken,
    })
  return { form, body, votes, carried, ruling, submit }
}

/** 录入表决结果: the numbers decide which result they can be. */
const resultForm = (unspoken: boolean) =>
  function ResultForm(props: ActProps) {
    const { form, body, votes, carried, ruling, submit } = useResult(props, unspoken)
    const { typed, change, error } = form
    return (
      <ActShell
        {...props}
        name={unspoken ? actName('adopt-unspoken') : decidingSays.result}
        {...(unspoken && { note: decidingSays.unspokenNote })}
        form={form}
        ruling={ruling}
        onSubmit={submit}
      >
        <DayField
          name="decidedOn"
          label={decidingSays.decidedOn}
          value={typed.decidedOn}
          error={error}
          onChange={(decidedOn) => change({ decidedOn })}
        />
        <VoteFields props={props} typed={typed} change={change} members={body === 'standing-committee'} votes={votes} />
        {unspoken ? null : <OutcomeField value={typed.outcome} onChange={(outcome) => change({ outcome })} />}
        {carried ? (
          <>
            <UrgencyField
              paper={props.paper}
              value={typed.urgency}
              error={error}
              onChange={(urgency) => change({ urgency })}
            />
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

export const ResultForm = resultForm(false)
/** 录入未经审议的决定. */
export const UnspokenForm = resultForm(true)

interface VoteFieldsProps {
  readonly props: ActProps
  readonly typed: Typed
  readonly change: (changed: Partial<Typed>) => void
  readonly members: boolean
  readonly votes: Votes
}

function VoteFields({ props, typed, change, members, votes }: VoteFieldsProps) {
  const say = useSay()
  const { base } = props.paper.deciding
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
  readonly value: Typed['outcome']
  readonly onChange: (outcome: Typed['outcome']) => void
}

function OutcomeField({ value, onChange }: OutcomeFieldProps) {
  const say = useSay()
  return (
    <Radio.Group
      label={say(decidingSays.outcome)}
      required
      value={value}
      onChange={(chosen) => onChange(chosen as Typed['outcome'])}
    >
      <Stack gap={0}>
        {(['carried', 'rejected'] as const).map((each) => (
          <Radio key={each} className="option" value={each} label={say(decidingSays[each])} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
