import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall } from '../../../ui/ask.ts'
import { useHolds } from '../../../ui/identity/me.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { Page } from '../../../ui/page.tsx'
import { useFilters, useGo } from '../../../ui/place.ts'
import { issueOf } from '../../../ui/problem.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { TextField } from '../../../ui/typed-fields.tsx'
import { AreaField } from '../../deputies/pages/index.tsx'
import { FilesField, type ChosenFile } from '../../docket/pages/index.tsx'
import { noteOpinion } from '../contract.ts'
import {
  entered,
  kindNames,
  kinds,
  reaches,
  reachNames,
  sourceNames,
  subjectNames,
  subjects,
  type Kind,
  type Reach,
  type Subject,
} from '../words.ts'
import { refreshes } from './act-form.ts'
import { ChooseFrom, ChooseOne } from './choose-one.tsx'
import { Noted } from './noted.tsx'
import { says } from './says.ts'

interface Typed {
  readonly source: (typeof entered)[number]
  readonly kind: Kind
  readonly subject: Subject
  readonly tag: string
  readonly text: string
  readonly areaId: string | null
  readonly place: string
  readonly photos: ChosenFile[]
  readonly mayPublish: boolean
  readonly reach: Reach
  readonly name: string
  readonly phone: string
  readonly anonymous: boolean
  readonly toOrgan: boolean
}

const emptyOf = (source: Typed['source'], text = ''): Typed => ({
  source,
  kind: 'proposal',
  subject: 'other',
  tag: '',
  text,
  areaId: null,
  place: '',
  photos: [],
  mayPublish: false,
  reach: 'nobody',
  name: '',
  phone: '',
  anonymous: false,
  toOrgan: false,
})

interface PartProps {
  readonly typed: Typed
  readonly change: (changed: Partial<Typed>) => void
  readonly error: unknown
}

/** 记民情: in a minute, from a field path; what is typed stays on the phone until it is sent. */
export default function NotePage() {
  const isDeputy = useHolds('deputy')
  const go = useGo()
  const say = useSay()
  const [{ reception, station, 'from-contact': contact, text }] = useFilters()
  const [id, setId] = useState(newId)
  const usual = reception ? 'reception' : isDeputy ? 'deputy' : 'paper'
  const {
    value: typed,
    setValue,
    drop,
  } = useKept<Typed>(`opinion.new.${reception ?? contact ?? ''}`, emptyOf(usual, text))
  const noting = useCall(noteOpinion, { refreshes })
  const change = (changed: Partial<Typed>) => setValue({ ...typed, ...changed })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = {
      ...typed,
      id,
      receptionId: reception ?? null,
      stationId: station ?? null,
      contactId: contact ?? null,
    }
    noting.mutate({ body }, { onSuccess: drop })
  }
  const another = () => {
    noting.reset()
    setId(newId())
    setValue({ ...emptyOf(typed.source), subject: typed.subject, areaId: typed.areaId })
  }
  if (noting.data) return <Noted id={noting.data.id} code={noting.data.code} onAnother={another} />
  return (
    <Page title={says.note}>
      <form onSubmit={submit}>
        <Stack gap="md" maw={720}>
          <What typed={typed} change={change} error={noting.error} />
          <Who typed={typed} change={change} error={noting.error} />
          <ProblemNotice error={noting.error} />
          <Group>
            <Button type="submit" loading={noting.isPending}>
              {say(says.send)}
            </Button>
            <Button variant="default" onClick={() => go('/opinions')}>
              {say(says.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}

function What({ typed, change, error }: PartProps) {
  const say = useSay()
  return (
    <>
      <TextField
        label={says.text}
        hint={says.textHint}
        field="text"
        value={typed.text}
        onChange={(text) => change({ text })}
        error={error}
        max={2000}
        rows={4}
      />
      <FilesField
        label={says.photos}
        max={3}
        photosOnly
        value={typed.photos}
        onChange={(photos) => change({ photos })}
      />
      <AreaField label={says.area} chosen={typed.areaId} onChoose={(areaId) => change({ areaId })} />
      <TextInput
        label={say(says.placeWords)}
        maxLength={60}
        value={typed.place}
        error={issueOf(error, 'place')}
        onChange={({ currentTarget }) => change({ place: currentTarget.value })}
      />
      <ChooseFrom
        label={says.subject}
        choices={subjects}
        names={subjectNames}
        value={typed.subject}
        onChange={(subject) => subject && change({ subject })}
      />
      <ChooseFrom
        label={says.kind}
        choices={kinds}
        names={kindNames}
        value={typed.kind}
        onChange={(kind) => kind && change({ kind })}
      />
      <ChooseFrom
        label={says.source}
        choices={entered}
        names={sourceNames}
        value={typed.source}
        onChange={(source) => source && change({ source })}
      />
      <TextInput
        label={say(says.tag)}
        description={say(says.tagHint)}
        maxLength={20}
        value={typed.tag}
        error={issueOf(error, 'tag')}
        onChange={({ currentTarget }) => change({ tag: currentTarget.value })}
      />
    </>
  )
}

function Who({ typed, change, error }: PartProps) {
  const say = useSay()
  const wish = (key: 'mayPublish' | 'toOrgan' | 'anonymous', label: keyof typeof says) => (
    <Checkbox
      label={say(says[label])}
      checked={typed[key]}
      onChange={({ currentTarget }) => change({ [key]: currentTarget.checked })}
    />
  )
  return (
    <>
      <ChooseOne
        label={says.reach}
        choices={reaches}
        names={reachNames}
        value={typed.reach}
        onChange={(reach) => change({ reach })}
      />
      {typed.reach === 'nobody' ? null : (
        <>
          <TextInput
            label={say(says.name)}
            maxLength={40}
            value={typed.name}
            error={issueOf(error, 'name')}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <TextInput
            label={say(says.phone)}
            description={say(says.callBack)}
            type="tel"
            required={typed.reach === 'call'}
            maxLength={40}
            value={typed.phone}
            error={issueOf(error, 'phone')}
            onChange={({ currentTarget }) => change({ phone: currentTarget.value })}
          />
          {wish('toOrgan', 'toOrgan')}
          {wish('anonymous', 'wishAnonymous')}
        </>
      )}
      {wish('mayPublish', 'mayPublish')}
    </>
  )
}
