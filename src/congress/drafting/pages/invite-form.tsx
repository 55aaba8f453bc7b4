import { Button, Group, MultiSelect, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useCall, useReply } from '../../../ui/ask.ts'
import { useHolds } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { listDeputies } from '../../deputies/contract.ts'
import { enterPaperNames, inviteCoSigners, type Drafting } from '../contract.ts'
import { takingPart } from '../words.ts'
import { signSays } from './sign-says.ts'
import { refreshes } from './use-drafting.ts'

interface InviteFormProps {
  readonly matterId: string
  readonly drafting: Drafting
}

/** Who may still be asked, found by name; those chosen stay in the list whatever is typed next. */
function useDeputyChoices({ leadDeputy, signatories }: Drafting, chosen: readonly string[]) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 250)
  const [known, setKnown] = useState<Readonly<Record<string, string>>>({})
  const found = useReply(listDeputies, { query: { search, limit: 20 } }, { placeholderData: (before) => before })
  const there = new Set(
    signatories.filter(({ state }) => takingPart.some((each) => each === state)).map(({ deputyId }) => deputyId),
  )
  const options = (found.data?.rows ?? [])
    .filter(({ id, endedOn }) => endedOn === null && id !== leadDeputy?.id && !there.has(id))
    .map(({ id, name, delegation }) => ({ value: id, label: `${name}（${delegation}）` }))
  const kept = chosen
    .filter((id) => !options.some(({ value }) => value === id))
    .map((id) => ({ value: id, label: known[id] ?? id }))
  const keep = (ids: readonly string[]) =>
    setKnown({
      ...known,
      ...Object.fromEntries(options.filter(({ value }) => ids.includes(value)).map((o) => [o.value, o.label])),
    })
  return { data: [...kept, ...options], typed, setTyped, keep }
}

/** Chooses deputies and asks them all at once; staff may enter the names signed on paper instead. */
export function InviteForm({ matterId, drafting }: InviteFormProps) {
  const say = useSay()
  const isStaff = useHolds('staff')
  const [chosen, setChosen] = useState<string[]>([])
  const { data, typed, setTyped, keep } = useDeputyChoices(drafting, chosen)
  const invite = useCall(inviteCoSigners, { refreshes })
  const enter = useCall(enterPaperNames, { refreshes })
  const send = (call: typeof invite | typeof enter) =>
    call.mutate({ params: { id: matterId }, body: { deputies: chosen } }, { onSuccess: () => setChosen([]) })
  return (
    <Stack gap="sm">
      <MultiSelect
        label={say(signSays.whom)}
        description={say(signSays.whomHint)}
        data={data}
        value={chosen}
        onChange={(ids) => (keep(ids), setChosen(ids))}
        searchable
        searchValue={typed}
        onSearchChange={setTyped}
        filter={({ options }) => options}
        nothingFoundMessage={say(signSays.nobody)}
        maxValues={100}
        size="md"
      />
      <Group gap="sm">
        <Button disabled={chosen.length === 0} loading={invite.isPending} onClick={() => send(invite)}>
          {say(signSays.invite)}
        </Button>
        {isStaff ? (
          <Button
            variant="default"
            disabled={chosen.length === 0}
            loading={enter.isPending}
            onClick={() => send(enter)}
          >
            {say(signSays.enter)}
          </Button>
        ) : null}
      </Group>
      <Said chosen={chosen.length} invited={invite.isSuccess} entered={enter.isSuccess} />
      <ProblemNotice error={invite.error ?? enter.error} />
    </Stack>
  )
}

/** What became of the last press, or what to do first. */
function Said({ chosen, invited, entered }: { chosen: number; invited: boolean; entered: boolean }) {
  const say = useSay()
  if (chosen > 0) return null
  const done = invited ? signSays.invited : entered ? signSays.entered : null
  return (
    <Text size="sm" role={done ? 'status' : undefined}>
      {say(done ?? signSays.chooseFirst)}
    </Text>
  )
}
