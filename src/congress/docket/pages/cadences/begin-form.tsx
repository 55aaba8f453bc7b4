import { Button, Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { dayInShanghai } from '../../../../law/day.ts'
import { useCall } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { usualCadences } from '../../cadences/words.ts'
import { beginCadence, type CadenceLine } from '../../contract.ts'
import { RhythmFields, type Rhythm } from './rhythm-fields.tsx'
import { says } from './says.ts'

const own = 'own'

const usualRhythm = (key: string): Rhythm => {
  const usual = usualCadences.find((each) => each.key === key)
  return {
    name: usual?.name.zh ?? '',
    rhythm: usual?.rhythm ?? 'months',
    everyMonths: usual?.everyMonths ?? 3,
    aheadDays: usual?.aheadDays ?? 14,
    due: '',
  }
}

/** One of the usual cadences, or one of the congress's own. */
export function BeginForm({ rows, onDone }: { rows: readonly CadenceLine[]; onDone: () => void }) {
  const say = useSay()
  const running = new Set(rows.filter(({ endedOn }) => !endedOn).map(({ opens, name }) => opens ?? name.zh))
  const free = usualCadences.filter(({ opens, name }) => !running.has(opens ?? name.zh))
  const [key, setKey] = useState(free[0]?.key ?? own)
  const [rhythm, setRhythm] = useState(() => usualRhythm(key))
  const [id] = useState(newId)
  const beginning = useCall(beginCadence, { refreshes: ['listCadences', 'readInbox'] })
  const choose = (chosen: string) => {
    setKey(chosen)
    setRhythm({ ...usualRhythm(chosen), due: rhythm.due })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { due, rhythm: kind, ...rest } = rhythm
    const firstDue = kind === 'months' ? due : dayInShanghai(new Date())
    beginning.mutate({ body: { ...rest, id, usual: key === own ? null : key, firstDue } }, { onSuccess: onDone })
  }
  return (
    <Paper component="form" withBorder p={{ base: 'md', md: 'lg' }} onSubmit={submit}>
      <Stack gap="md">
        <Title order={2} size="h4">
          {say(says.begin)}
        </Title>
        <NativeSelect
          label={say(says.which)}
          value={key}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          data={[
            ...free.map((each) => ({ value: each.key, label: say(each.name) })),
            { value: own, label: say(says.own) },
          ]}
        />
        {rhythm.rhythm === 'after-session' ? <Text size="sm">{say(says.afterSessionHint)}</Text> : null}
        <RhythmFields
          rhythm={rhythm}
          change={(changed) => setRhythm({ ...rhythm, ...changed })}
          dueLabel={says.firstDue}
          error={beginning.error}
        />
        <ProblemNotice error={beginning.error} />
        <Group>
          <Button type="submit" loading={beginning.isPending}>
            {say(says.save)}
          </Button>
          <Button variant="default" onClick={onDone}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}
