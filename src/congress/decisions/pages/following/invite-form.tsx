import { MultiSelect } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { listDeputies } from '../../../deputies/contract.ts'
import { inviteFollowers } from '../../contract.ts'
import { SideForm } from '../side-form.tsx'
import type { FollowProps } from './part.tsx'
import { followRefreshes } from './refreshes.ts'
import { followSays as says } from './says.ts'

interface InviteFormProps extends Pick<FollowProps, 'matterId' | 'onDone'> {
  readonly onClose: () => void
}

/** 聘请跟踪代表: found on the roll by name. */
export function InviteForm({ matterId, onClose, onDone }: InviteFormProps) {
  const say = useSay()
  const calling = useCall(inviteFollowers, { refreshes: followRefreshes })
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 250)
  const found = useReply(listDeputies, { query: { search, limit: 20 } }, { placeholderData: (before) => before })
  const rows = (found.data?.rows ?? []).filter(({ endedOn }) => endedOn === null)
  const known = new Map([
    ...chosen,
    ...rows.map(({ id, name, delegation }): [string, string] => [id, `${name}（${delegation}）`]),
  ])
  const submit = () =>
    calling.mutate(
      { params: { id: matterId }, body: { deputyIds: [...chosen.keys()] } },
      {
        onSuccess: () => {
          onClose()
          onDone({ act: 'invite', name: says.invite })
        },
      },
    )
  return (
    <SideForm
      title={says.invite}
      note={says.inviteNote}
      send={says.invite}
      error={calling.error}
      pending={calling.isPending}
      onSubmit={submit}
      onCancel={onClose}
    >
      <MultiSelect
        label={say(says.whom)}
        description={say(says.byName)}
        required
        searchable
        hidePickedOptions
        filter={({ options }) => options}
        onSearchChange={setTyped}
        value={[...chosen.keys()]}
        onChange={(ids) => setChosen(new Map(ids.map((id) => [id, known.get(id) ?? ''])))}
        data={[...known].map(([value, label]) => ({ value, label }))}
      />
    </SideForm>
  )
}
