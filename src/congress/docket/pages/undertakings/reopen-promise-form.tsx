import { Textarea, TextInput } from '@mantine/core'
import { addDays, dayInShanghai } from '../../../../law/day.ts'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { reopenUndertaking } from '../../contract.ts'
import { refreshes } from './refreshes.ts'
import { says } from './says.ts'
import { UndertakingShell, type UndertakingFormProps } from './undertaking-shell.tsx'

const saysOf = {
  contest: { name: says.contest, why: says.whyContest },
  defect: { name: says.reopenPromise, why: says.whyReopen },
} as const

interface ReopenPromiseFormProps extends UndertakingFormProps {
  readonly because: 'contest' | 'defect'
}

/** 异议、发现隐患: what was verified opens again, with a new day. */
export function ReopenPromiseForm({ undertaking, because, onClose, onDone }: ReopenPromiseFormProps) {
  const say = useSay()
  const { id, version, mayContest, mayReopen } = undertaking
  const reopening = useCall(reopenUndertaking, { refreshes })
  const { value, setValue, drop } = useKept(`undertaking.${id}.${because}`, { reason: '', dueOn: '' })
  const submit = () =>
    reopening.mutate({ params: { id }, body: { version, because, ...value } }, { onSuccess: () => (drop(), onDone()) })
  return (
    <UndertakingShell
      name={saysOf[because].name}
      offered={because === 'contest' ? mayContest : mayReopen}
      call={reopening}
      onSubmit={submit}
      onClose={onClose}
    >
      <Textarea
        label={say(saysOf[because].why)}
        required
        autosize
        minRows={3}
        maxLength={1000}
        value={value.reason}
        error={issueOf(reopening.error, 'reason')}
        onChange={(event) => setValue({ ...value, reason: event.currentTarget.value })}
      />
      <TextInput
        label={say(says.newDay)}
        type="date"
        required
        min={addDays(dayInShanghai(new Date()), 1)}
        value={value.dueOn}
        error={issueOf(reopening.error, 'dueOn')}
        onChange={(event) => setValue({ ...value, dueOn: event.currentTarget.value })}
      />
    </UndertakingShell>
  )
}
