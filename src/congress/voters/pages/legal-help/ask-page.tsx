import { Button, Checkbox, Fieldset, Group, Select, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { Page } from '../../../../ui/page.tsx'
import { useGo } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { LineField, TextField } from '../../../../ui/typed-fields.tsx'
import { leaveFinished } from '../../../docket/pages/index.tsx'
import { DeputyChoice } from '../../../deputies/pages/index.tsx'
import { askLegalHelp } from '../../contract.ts'
import { categories, categoryNames, type Category } from '../../legal-help/words.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'
import { Warning } from './warning.tsx'

interface Typed {
  readonly category: Category
  readonly subject: string
  readonly text: string
  readonly place: string
  readonly secret: boolean
  readonly beforeCourt: boolean
  readonly asker: { readonly name: string; readonly phone: string; readonly note: string }
  readonly deputy: { readonly id: string; readonly name: string } | null
}

const empty: Typed = {
  category: 'other',
  subject: '',
  text: '',
  place: '',
  secret: false,
  beforeCourt: false,
  asker: { name: '', phone: '', note: '' },
  deputy: null,
}

/** 登记法律帮助: what somebody asks for, and how to reach her, kept apart. */
export default function AskPage() {
  const say = useSay()
  const go = useGo()
  const isStaff = useHolds('staff')
  const [id] = useState(newId)
  const { value: typed, setValue, drop } = useKept<Typed>('legal-help.new', empty)
  const change = (changed: Partial<Typed>) => setValue({ ...typed, ...changed })
  const calling = useCall(askLegalHelp, { refreshes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { deputy, ...rest } = typed
    calling.mutate(
      { body: { ...rest, id, deputyId: isStaff ? (deputy?.id ?? null) : null } },
      {
        onSuccess: () => {
          drop()
          leaveFinished(id, { act: 'ask', name: says.ask })
          go(`/legal-help/${id}`, true)
        },
      },
    )
  }
  const field = (key: 'subject' | 'text' | 'place') => ({
    field: key,
    value: typed[key],
    onChange: (text: string) => change({ [key]: text }),
    error: calling.error,
  })
  return (
    <Page title={says.ask}>
      <Warning />
      <form onSubmit={submit}>
        <Stack gap="md" maw={680}>
          <Select
            label={say(says.category)}
            allowDeselect={false}
            data={categories.map((value) => ({ value, label: say(categoryNames[value]) }))}
            value={typed.category}
            onChange={(category) => category && change({ category })}
          />
          <LineField label={says.subject} hint={says.subjectHint} max={60} {...field('subject')} />
          <TextField label={says.text} max={2000} rows={5} {...field('text')} />
          <LineField label={says.placeOptional} max={60} required={false} {...field('place')} />
          <Ticks typed={typed} change={change} />
          <AskerFields typed={typed} change={change} error={calling.error} />
          {isStaff ? (
            <DeputyChoice
              label={says.deputyOptional}
              chosen={typed.deputy}
              onChoose={(deputy) => change({ deputy })}
              issue={undefined}
              required={false}
            />
          ) : null}
          <ProblemNotice error={calling.error} />
          <Group>
            <Button type="submit" loading={calling.isPending}>
              {say(says.save)}
            </Button>
            <Button variant="default" onClick={() => go('/legal-help')}>
              {say(says.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}

interface Part {
  readonly typed: Typed
  readonly change: (changed: Partial<Typed>) => void
}

function Ticks({ typed, change }: Part) {
  const say = useSay()
  return (
    <>
      <Checkbox
        label={say(says.beforeCourt)}
        description={say(says.beforeCourtHint)}
        checked={typed.beforeCourt}
        onChange={({ currentTarget }) => change({ beforeCourt: currentTarget.checked })}
      />
      <Checkbox
        label={say(says.secret)}
        description={say(says.secretHint)}
        checked={typed.secret}
        onChange={({ currentTarget }) => change({ secret: currentTarget.checked })}
      />
    </>
  )
}

function AskerFields({ typed, change, error }: Part & { error: unknown }) {
  const say = useSay()
  const field = (key: 'name' | 'phone' | 'note') => ({
    field: `asker.${key}`,
    value: typed.asker[key],
    onChange: (text: string) => change({ asker: { ...typed.asker, [key]: text } }),
    error,
    required: false,
  })
  return (
    <Fieldset legend={say(says.asker)}>
      <Stack gap="sm">
        <Text size="sm">{say(says.askerHint)}</Text>
        <LineField label={says.name} max={40} {...field('name')} />
        <LineField label={says.phone} max={40} {...field('phone')} />
        <LineField label={says.note} max={200} {...field('note')} />
      </Stack>
    </Fieldset>
  )
}
