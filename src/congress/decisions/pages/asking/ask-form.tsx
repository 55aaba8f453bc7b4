import { Button, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { askDeputiesFirst, type MajorMatterPage } from '../../contract.ts'
import { fieldSays } from '../field-says.ts'
import { DayField, LongField } from '../fields.tsx'
import { askingSays, openFor } from './says.ts'

/** 发出征求意见表: to all deputies, until a day. */
export function AskForm({ paper, onClose }: { paper: MajorMatterPage; onClose: () => void }) {
  const say = useSay()
  const [consultationId] = useState(newId)
  const shortest = paper.asking.shortest ?? ''
  const { value: typed, setValue, drop } = useKept(`major-matter.${paper.id}.form`, { closesOn: shortest, reason: '' })
  const asking = useCall(askDeputiesFirst, { refreshes: ['readMajorMatter', 'listConsultations', 'readInbox'] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    asking.mutate(
      { params: { id: paper.id }, body: { consultationId, ...typed } },
      { onSuccess: () => (drop(), onClose()) },
    )
  }
  return (
    <form onSubmit={submit} className="act-form screen-only">
      <Stack gap="md">
        <Text size="sm">{say(askingSays.askNote)}</Text>
        <DayField
          name="closesOn"
          label={askingSays.closesOn}
          hint={openFor(sayDay(shortest))}
          value={typed.closesOn}
          error={asking.error}
          onChange={(closesOn) => setValue({ ...typed, closesOn })}
        />
        {typed.closesOn && typed.closesOn < shortest ? (
          <LongField
            name="reason"
            label={askingSays.whyShorter}
            max={500}
            value={typed.reason}
            error={asking.error}
            onChange={(reason) => setValue({ ...typed, reason })}
          />
        ) : null}
        <ProblemNotice error={asking.error} />
        <Group>
          <Button type="submit" loading={asking.isPending}>
            {say(askingSays.ask)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {say(fieldSays.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
