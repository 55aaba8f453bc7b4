import { Button, Group, Select, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { Choices } from '../../../../ui/choices.tsx'
import { dayInShanghai } from '../../../../law/day.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { Page } from '../../../../ui/page.tsx'
import { useFilters, useGo } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { LineField, TextField } from '../../../../ui/typed-fields.tsx'
import { AreaField } from '../../../deputies/pages/index.tsx'
import { logContact, readMyVoters } from '../../contract.ts'
import { wayNames, ways, type Way } from '../../contacting/words.ts'
import { says } from './says.ts'

interface Typed {
  readonly on: string
  readonly way: Way
  readonly voterId: string | null
  readonly areaId: string | null
  readonly said: string
}

/** 记一次联系: a minute, on a phone, at the door. */
export default function ContactPage() {
  const say = useSay()
  const go = useGo()
  const [{ voter }] = useFilters()
  const [id] = useState(newId)
  const empty: Typed = { on: dayInShanghai(new Date()), way: 'visit', voterId: voter ?? null, areaId: null, said: '' }
  const { value: typed, setValue, drop } = useKept<Typed>(`contact.new.${voter ?? ''}`, empty)
  const change = (changed: Partial<Typed>) => setValue({ ...typed, ...changed })
  const voters = useReply(readMyVoters, { query: {} }).data?.voters ?? []
  const calling = useCall(logContact, { refreshes: ['listMyContacts', 'readMyVoters'] })
  const leave = () => {
    drop()
    go('/voters', true)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    calling.mutate({ body: { ...typed, id } }, { onSuccess: leave })
  }
  const options = voters.map(({ id: value, name, area }) => ({ value, label: area ? `${name}（${area}）` : name }))
  return (
    <Page title={says.addContact}>
      <form onSubmit={submit}>
        <Stack gap="md" maw={640}>
          <Choices
            label={says.way}
            choices={ways.map((value) => ({ value, name: wayNames[value] }))}
            chosen={typed.way}
            onChoose={(way) => change({ way })}
          />
          <Select
            label={say(says.whom)}
            description={say(says.whomHint)}
            placeholder={say(says.nobody)}
            clearable
            data={options}
            value={options.some(({ value }) => value === typed.voterId) ? typed.voterId : null}
            onChange={(voterId) => change({ voterId })}
          />
          <AreaField
            label={typed.voterId ? says.areaOptional : says.area}
            kinds={['village', 'community']}
            chosen={typed.areaId}
            onChoose={(areaId) => change({ areaId })}
          />
          <TextField
            label={says.said}
            hint={says.saidHint}
            field="said"
            value={typed.said}
            onChange={(said) => change({ said })}
            error={calling.error}
            max={2000}
            rows={4}
          />
          <LineField
            type="date"
            label={says.on}
            field="on"
            value={typed.on}
            onChange={(on) => change({ on })}
            error={calling.error}
          />
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
    </Page>
  )
}
