import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../../ui/ruled-button.tsx'
import { putInHandOver, takeOutOfHandOver, type HandOverPage as Batch } from '../../contract.ts'
import { handingOverSentences } from '../../handing-over/refusals.ts'
import { actSays } from '../act-says.ts'
import { chosenIn, nothingChosen, rulingOn, type AssignTyped } from './assign-typed.ts'
import { batchSays } from './batch-says.ts'
import { HandlingFields } from './handling-fields.tsx'
import { useOrganChoices } from './organ-choices.ts'
import { Suggested } from './suggested.tsx'

type Paper = Batch['papers'][number]

interface DecidingProps {
  readonly batchId: string
  readonly paper: Paper
}

const changes = { refreshes: ['readHandOver', 'listCandidates', 'listHandOvers'] }

/** What was decided before, to begin from. */
const typedOf = ({ handling }: Paper): AssignTyped => {
  if (!handling) return nothingChosen
  return 'separate' in handling
    ? { ...nothingChosen, mode: 'separate', separate: handling.separate }
    : { ...nothingChosen, ...handling }
}

/** 确定承办单位 of one paper of the list, or taking it out. */
export function Deciding({ batchId, paper }: DecidingProps) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const leaving = useCall(takeOutOfHandOver, changes)
  if (isOpen) return <Form batchId={batchId} paper={paper} onClose={() => setOpen(false)} />
  return (
    <div className="screen-only">
      <Group gap="xs" mt={4}>
        <Button variant={paper.handling ? 'default' : 'filled'} onClick={() => setOpen(true)}>
          {say(paper.handling ? batchSays.change : batchSays.decide)}
        </Button>
        <Button
          variant="default"
          loading={leaving.isPending}
          aria-label={`${say(batchSays.takeOut)}：${paper.title}`}
          onClick={() => leaving.mutate({ params: { id: batchId }, body: { papers: [paper.id] } })}
        >
          {say(batchSays.takeOut)}
        </Button>
      </Group>
      <ProblemNotice error={leaving.error} />
    </div>
  )
}

function Form({ batchId, paper, onClose }: DecidingProps & { onClose: () => void }) {
  const say = useSay()
  const { rows } = useOrganChoices()
  const [typed, setTyped] = useState(() => typedOf(paper))
  const calling = useCall(putInHandOver, changes)
  const change = (changed: Partial<AssignTyped>) => setTyped({ ...typed, ...changed })
  const chosen = chosenIn(typed)
  const ruling = rulingOn(typed, rows)
  const save = () => {
    if (!chosen) return
    const papers = [{ id: paper.id, handling: chosen }]
    calling.mutate({ params: { id: batchId }, body: { papers } }, { onSuccess: onClose })
  }
  return (
    <Stack gap="sm" className="deciding screen-only">
      {paper.wishedOrgan ? (
        <Text size="sm">
          {say(actSays.deputyWishes)}
          <strong>{paper.wishedOrgan}</strong>
        </Text>
      ) : null}
      {typed.mode === 'whole' ? (
        <Suggested paperId={paper.id} chosen={typed.organId} onChoose={(organId) => change({ organId })} />
      ) : null}
      <HandlingFields typed={typed} change={change} maySeparate />
      <Group gap="xs" align="flex-start">
        <RuledButton
          ruling={ruling}
          sentence={ruling.permitted ? null : (handingOverSentences[ruling.because]?.(ruling.facts) ?? null)}
          loading={calling.isPending}
          onPress={save}
        >
          {say(batchSays.save)}
        </RuledButton>
        <Button variant="default" onClick={onClose}>
          {say(actSays.cancel)}
        </Button>
      </Group>
      <ProblemNotice error={calling.error} />
    </Stack>
  )
}
