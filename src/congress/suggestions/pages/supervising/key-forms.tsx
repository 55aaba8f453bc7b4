import { Button, Group, Stack, Textarea, TextInput, Title } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { dayInShanghai } from '../../../../law/day.ts'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { chooseKeySuggestion, dropKeySuggestion } from '../../contract.ts'
import { actSays } from '../act-says.ts'
import { supervisingSays as says } from './says.ts'
import './supervising.css'

const refreshes = ['readSuggestion', 'listSuggestions', 'listKeySuggestions']

interface KeyFormProps {
  readonly id: string
  readonly onClose: () => void
}

/** 列为重点督办件: who leads, who follows it, from when to when. */
export function ChooseForm({ id, onClose }: KeyFormProps) {
  const say = useSay()
  const choosing = useCall(chooseKeySuggestion, { refreshes })
  const initial = { leader: '', office: '', follower: '', fromOn: dayInShanghai(new Date()), toOn: '' }
  const { value, setValue, drop } = useKept(`suggestion.${id}.key`, initial)
  const field = (name: keyof typeof initial, label: Bilingual, rest: { max: number; required?: boolean }) => (
    <TextInput
      label={say(label)}
      required={rest.required ?? true}
      maxLength={rest.max}
      {...(name.endsWith('On') && { type: 'date' })}
      value={value[name]}
      error={issueOf(choosing.error, name)}
      onChange={(event) => setValue({ ...value, [name]: event.currentTarget.value })}
    />
  )
  const submit = () => choosing.mutate({ params: { id }, body: value }, { onSuccess: () => (drop(), onClose()) })
  return (
    <KeyShell name={says.choose} call={choosing} onSubmit={submit} onClose={onClose}>
      {field('leader', says.leader, { max: 40 })}
      {field('office', says.office, { max: 80, required: false })}
      {field('follower', says.follower, { max: 80 })}
      <div className="two-days">
        {field('fromOn', says.from, { max: 10 })}
        {field('toOn', says.to, { max: 10 })}
      </div>
    </KeyShell>
  )
}

/** 撤下重点督办件, with the reason. */
export function DropForm({ id, onClose }: KeyFormProps) {
  const say = useSay()
  const dropping = useCall(dropKeySuggestion, { refreshes })
  const { value: reason, setValue, drop } = useKept(`suggestion.${id}.key-drop`, '')
  const submit = () => dropping.mutate({ params: { id }, body: { reason } }, { onSuccess: () => (drop(), onClose()) })
  return (
    <KeyShell name={says.drop} call={dropping} onSubmit={submit} onClose={onClose}>
      <Textarea
        label={say(says.whyDrop)}
        required
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        error={issueOf(dropping.error, 'reason')}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
    </KeyShell>
  )
}

interface KeyShellProps {
  readonly name: Bilingual
  readonly call: { readonly error: unknown; readonly isPending: boolean }
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

function KeyShell({ name, call, onSubmit, onClose, children }: KeyShellProps) {
  const say = useSay()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className="act-form" onSubmit={submit}>
      <Stack gap="md">
        <Title order={3} size="h5">
          {say(name)}
        </Title>
        {children}
        <ProblemNotice error={call.error} />
        <Group>
          <Button type="submit" loading={call.isPending}>
            {say(name)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {say(actSays.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
