import { Button, Group, NativeSelect, Stack, TagsInput, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { areaKindNames, areaKinds, electing, elects, type AreaKind } from '../areas/words.ts'
import { addArea, changeArea } from '../contract.ts'
import { AreaField, type AreaRow } from './area-field.tsx'
import { areaSays as says } from './area-says.ts'

interface AreaFormProps {
  readonly rows: readonly AreaRow[]
  /** Changed; a new one is entered where there is none. */
  readonly row?: AreaRow
  readonly onDone: () => void
}

const refreshes = ['listAreas']

/** An area entered anew, or renamed, given other names, moved. */
export function AreaForm({ row, onDone }: AreaFormProps) {
  const say = useSay()
  const adding = useCall(addArea, { refreshes })
  const changing = useCall(changeArea, { refreshes })
  const calling = row ? changing : adding
  // Sent twice, it is the same area.
  const [id] = useState(() => row?.id ?? newId())
  const [kind, setKind] = useState<AreaKind>(row?.kind ?? 'village')
  const [name, setName] = useState(row?.name ?? '')
  const [aliases, setAliases] = useState<string[]>(row?.aliases ?? [])
  const [parentId, setParentId] = useState(row?.parentId ?? null)
  const [votesIn, setVotesIn] = useState(row?.constituencyId ?? null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const constituencyId = elects(kind) ? null : votesIn
    calling.mutate({ params: { id }, body: { kind, name, aliases, parentId, constituencyId } }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={520} mt="sm">
        <NativeSelect
          label={say(says.kind)}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as AreaKind)}
          data={areaKinds.map((value) => ({ value, label: say(areaKindNames[value]) }))}
        />
        <TextInput
          label={say(says.name)}
          required
          maxLength={60}
          value={name}
          error={issueOf(calling.error, 'name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TagsInput
          label={say(says.aliases)}
          description={say(says.aliasesHint)}
          maxTags={20}
          maxLength={60}
          value={aliases}
          onChange={setAliases}
        />
        <AreaField label={says.parent} hint={says.parentHint} chosen={parentId} onChoose={setParentId} />
        {!elects(kind) && (
          <AreaField
            label={says.votesIn}
            hint={says.votesInHint}
            kinds={electing}
            chosen={votesIn}
            onChoose={setVotesIn}
          />
        )}
        <ProblemNotice error={calling.error} />
        <Group>
          <Button type="submit" loading={calling.isPending}>
            {say(says.save)}
          </Button>
          <Button variant="default" onClick={onDone}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
