import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { LineField } from '../../../../ui/typed-fields.tsx'
import { AreaField } from '../../../deputies/pages/index.tsx'
import { keepVoter, type MyVoter } from '../../contract.ts'
import { says } from './says.ts'

const empty = { name: '', phone: '', note: '', areaId: null as string | null, consentedOn: '' }

/** A fixed voter, entered or corrected. */
export function VoterForm({ voter, onDone }: { voter?: MyVoter; onDone: () => void }) {
  const say = useSay()
  const [id] = useState(() => voter?.id ?? newId())
  const kept = useKept(`voter.${voter?.id ?? 'new'}`, voter ?? empty)
  const { name, phone, note, areaId, consentedOn } = kept.value
  const change = (changed: Partial<typeof empty>) => kept.setValue({ ...kept.value, ...changed })
  const calling = useCall(keepVoter, { refreshes: ['readMyVoters'] })
  const leave = () => {
    kept.drop()
    onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    calling.mutate({ params: { id }, body: { name, phone, note, areaId, consentedOn } }, { onSuccess: leave })
  }
  const field = (key: 'name' | 'phone' | 'note' | 'consentedOn') => ({
    field: key,
    value: kept.value[key],
    onChange: (text: string) => change({ [key]: text }),
    error: calling.error,
  })
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={560}>
        <LineField label={says.name} max={40} {...field('name')} />
        <LineField label={says.phone} max={40} required={false} {...field('phone')} />
        <AreaField
          label={says.areaOptional}
          kinds={['village', 'community']}
          chosen={areaId}
          onChoose={(chosen) => change({ areaId: chosen })}
        />
        <LineField label={says.note} max={200} required={false} {...field('note')} />
        <LineField label={says.consentedOn} hint={says.consentHint} type="date" {...field('consentedOn')} />
        <ProblemNotice error={calling.error} />
        <Group>
          <Button type="submit" loading={calling.isPending}>
            {say(says.save)}
          </Button>
          <Button variant="default" onClick={leave}>
            {say(says.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
