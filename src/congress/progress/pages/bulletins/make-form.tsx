import { Button, Group, Paper, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { addDays, addMonths, dayInShanghai } from '../../../../law/day.ts'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { useGo } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { makeBulletin } from '../../contract.ts'
import { says } from './says.ts'

/** The last calendar half-year that is over. */
const lastHalf = (today: string) => {
  const firstOfHalf = `${today.slice(0, 4)}-${today.slice(5, 7) > '06' ? '07' : '01'}-01`
  return { from: addMonths(firstOfHalf, -6), to: addDays(firstOfHalf, -1) }
}

/** 生成: of a period that is over; a period that has a bulletin gets a new edition, which says what it corrects. */
export function MakeForm({ onCancel }: { onCancel: () => void }) {
  const say = useSay()
  const go = useGo()
  const [id] = useState(newId)
  const [typed, setTyped] = useState(() => ({ ...lastHalf(dayInShanghai(new Date())), why: '' }))
  const making = useCall(makeBulletin, { refreshes: ['listBulletins', 'readInbox'] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    making.mutate({ body: { ...typed, id } }, { onSuccess: () => go(`/bulletins/${id}`) })
  }
  const day = (part: 'from' | 'to') => (
    <TextInput
      type="date"
      label={say(says[part])}
      required
      value={typed[part]}
      error={issueOf(making.error, part)}
      onChange={({ currentTarget }) => setTyped({ ...typed, [part]: currentTarget.value })}
    />
  )
  return (
    <Paper component="form" withBorder p={{ base: 'md', md: 'lg' }} onSubmit={submit}>
      <Stack gap="md">
        <Group grow>
          {day('from')}
          {day('to')}
        </Group>
        <TextInput
          label={say(says.why)}
          maxLength={300}
          value={typed.why}
          onChange={({ currentTarget }) => setTyped({ ...typed, why: currentTarget.value })}
        />
        <ProblemNotice error={making.error} />
        <Group>
          <Button type="submit" loading={making.isPending}>
            {say(says.save)}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}
