import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../../ui/ask.ts'
import { useKept } from '../../../../ui/kept.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { newId } from '../../../../ui/new-id.ts'
import { OneThing } from '../../../../ui/one-thing.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useGo, useParam } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { LineField, TextField } from '../../../../ui/typed-fields.tsx'
import { FilesField, leaveFinished, type ChosenFile } from '../../../docket/pages/index.tsx'
import { channelNames, channels, mostPictures, type Channel } from '../../columns/words.ts'
import { listSections, planPiece, readPiece, revisePiece, type PiecePage } from '../../contract.ts'
import { nameOf, refreshes } from './act-form.tsx'
import { says } from './says.ts'

interface Typed {
  readonly section: string
  readonly channel: Channel
  readonly title: string
  readonly body: string
  readonly audience: string
  readonly plannedOn: string
  readonly files: ChosenFile[]
}

const empty: Typed = { section: '', channel: 'portal', title: '', body: '', audience: '', plannedOn: '', files: [] }

const typedOf = ({ section, channel, title, body, audience, plannedOn, pictures }: PiecePage): Typed => ({
  ...{ channel, title, body, audience, plannedOn },
  section: section.letter,
  files: pictures
    .filter(({ purpose }) => purpose === 'picture')
    .map(({ fileId, caption, name }) => ({ fileId, caption: caption || name })),
})

/** A new piece, or one that is only planned and may still be changed. */
export default function PlanPage() {
  const id = useParam('id')
  return id ? <Change id={id} /> : <New />
}

function New() {
  const [id] = useState(newId)
  const planning = useCall(planPiece, { refreshes })
  return (
    <PieceForm
      id={id}
      keptAs="piece.new"
      initial={empty}
      calling={planning}
      send={(typed, done) => planning.mutate({ body: { id, ...typed } }, { onSuccess: done })}
    />
  )
}

function Change({ id }: { id: string }) {
  const found = useReply(readPiece, { params: { id } })
  return (
    <OneThing found={found} title={says.edit} missing={{ title: says.notThere, back: says.back, to: '/publicity' }}>
      {(piece) => <Changing key={piece.id} piece={piece} />}
    </OneThing>
  )
}

function Changing({ piece }: { piece: PiecePage }) {
  const { id } = piece
  // As it was when the page was opened: what moves meanwhile must be looked at before it is written over.
  const [version] = useState(piece.version)
  const revising = useCall(revisePiece, { refreshes })
  return (
    <PieceForm
      id={id}
      keptAs={`piece.${id}.revise.${version}`}
      initial={typedOf(piece)}
      calling={revising}
      send={(typed, done) => revising.mutate({ params: { id }, body: { version, ...typed } }, { onSuccess: done })}
    />
  )
}

interface PieceFormProps {
  readonly id: string
  readonly keptAs: string
  readonly initial: Typed
  readonly calling: { readonly error: unknown; readonly isPending: boolean }
  readonly send: (typed: Typed, done: () => void) => void
}

function PieceForm({ id, keptAs, initial, calling, send }: PieceFormProps) {
  const say = useSay()
  const go = useGo()
  const { value: typed, setValue, drop } = useKept<Typed>(keptAs, initial)
  const change = (changed: Partial<Typed>) => setValue({ ...typed, ...changed })
  const isNew = initial === empty
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(typed, () => {
      drop()
      leaveFinished(id, { act: isNew ? 'plan' : 'revise', name: isNew ? says.plan : nameOf('revise') })
      go(`/publicity/${id}`, true)
    })
  }
  return (
    <Page title={isNew ? says.plan : says.edit}>
      <form onSubmit={submit}>
        <Stack gap="md" maw={720}>
          <Fields typed={typed} change={change} error={calling.error} />
          <ProblemNotice error={calling.error} />
          <Group>
            <Button type="submit" loading={calling.isPending}>
              {say(says.save)}
            </Button>
            <Button variant="default" onClick={() => go(isNew ? '/publicity' : `/publicity/${id}`)}>
              {say(says.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}

interface FieldsProps {
  readonly typed: Typed
  readonly change: (changed: Partial<Typed>) => void
  readonly error: unknown
}

function Fields({ typed, change, error }: FieldsProps) {
  const say = useSay()
  const sections = useReply(listSections, {}).data?.rows ?? []
  const at = { error }
  return (
    <>
      <NativeSelect
        label={say(says.channel)}
        description={say(says.channelHint)}
        value={typed.channel}
        onChange={({ currentTarget }) => change({ channel: currentTarget.value as Channel })}
        data={channels.map((value) => ({ value, label: capital(say(channelNames[value])) }))}
      />
      <NativeSelect
        label={say(says.section)}
        required
        value={typed.section}
        onChange={({ currentTarget }) => change({ section: currentTarget.value })}
        data={[{ value: '', label: '' }, ...sections.map(({ letter, name }) => ({ value: letter, label: say(name) }))]}
      />
      <LineField
        {...at}
        label={says.heading}
        field="title"
        value={typed.title}
        onChange={(title) => change({ title })}
        max={100}
      />
      <LineField
        {...at}
        type="date"
        label={says.plannedOn}
        field="plannedOn"
        value={typed.plannedOn}
        onChange={(plannedOn) => change({ plannedOn })}
      />
      <LineField
        {...at}
        label={says.audience}
        field="audience"
        value={typed.audience}
        onChange={(audience) => change({ audience })}
        max={100}
        required={false}
      />
      <TextField
        {...at}
        label={says.body}
        hint={says.bodyHint}
        field="body"
        value={typed.body}
        onChange={(body) => change({ body })}
        max={20_000}
        rows={8}
        required={false}
      />
      <FilesField
        photosOnly
        label={says.pictures}
        max={mostPictures}
        value={typed.files}
        onChange={(files) => change({ files })}
      />
      <Text size="sm" c="gray.7">
        {say(says.picturesHint)}
      </Text>
    </>
  )
}
