import { Button, Group, Select, Stack, TagsInput, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCall, useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { useFilters, useGo, useParam } from '../../../ui/place.ts'
import { issueOf } from '../../../ui/problem.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { LineField, TextField } from '../../../ui/typed-fields.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { listExpertise } from '../../deputies/contract.ts'
import { AreasField } from '../../deputies/pages/index.tsx'
import { Section } from '../../docket/pages/index.tsx'
import { listOrgans } from '../../organs/contract.ts'
import { endMember, keepMember, readMatrix, type MemberLine } from '../contract.ts'
import { Pairings, refreshes } from './pairings.tsx'
import { says } from './says.ts'

/** One member of the government: what she is in charge of, and whom she is paired with. */
export default function MemberPage() {
  const say = useSay()
  const id = useParam('id')
  const [{ new: isNew }] = useFilters()
  const found = useReply(readMatrix, {})
  const member = found.data?.members.find((each) => each.id === id)
  if (!found.data)
    return (
      <Page title={says.member}>{found.isPending ? <Waiting lines={6} /> : <ProblemNotice error={found.error} />}</Page>
    )
  return (
    <Page title={member ? `${member.name}（${member.post}）` : isNew ? says.addMember : says.noMembers}>
      <Stack gap="lg" maw={760}>
        <Link to="/contacts">{say(says.back)}</Link>
        {member || isNew ? <Fields key={member?.version ?? 0} id={id} member={member} /> : null}
        {member ? <Pairings member={member} /> : null}
        {member ? <Leaving member={member} /> : null}
      </Stack>
    </Page>
  )
}

function Fields({ id, member }: { id: string; member: MemberLine | undefined }) {
  const say = useSay()
  const go = useGo()
  const [typed, setTyped] = useState({
    name: member?.name ?? '',
    post: member?.post ?? '',
    charge: member?.charge ?? '',
    fields: member?.fields ?? [],
    areaIds: member?.areas.map((area) => area.id) ?? [],
    organId: member?.organ?.id ?? null,
  })
  const change = (changed: Partial<typeof typed>) => setTyped({ ...typed, ...changed })
  const known = useReply(listExpertise, {}, { staleTime: 60_000 }).data?.rows ?? []
  const organs = useReply(listOrgans, {}, { staleTime: 300_000 }).data?.rows ?? []
  const keeping = useCall(keepMember, { refreshes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const version = member?.version
    keeping.mutate(
      { params: { id }, body: { ...typed, ...(version !== undefined && { version }) } },
      { onSuccess: () => go(`/contacts/members/${id}`, true) },
    )
  }
  return (
    <Section title={says.about}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <LineField
            label={says.name}
            field="name"
            value={typed.name}
            onChange={(name) => change({ name })}
            error={keeping.error}
            max={40}
          />
          <LineField
            label={says.post}
            field="post"
            value={typed.post}
            onChange={(post) => change({ post })}
            error={keeping.error}
            max={60}
          />
          <TextField
            label={says.charge}
            field="charge"
            value={typed.charge}
            onChange={(charge) => change({ charge })}
            error={keeping.error}
            max={300}
            rows={2}
          />
          <TagsInput
            label={say(says.fields)}
            description={say(says.fieldsHint)}
            maxTags={12}
            maxLength={20}
            value={typed.fields}
            error={issueOf(keeping.error, 'fields')}
            onChange={(fields) => change({ fields })}
            data={known.map(({ tag }) => tag)}
          />
          <AreasField label={says.village} chosen={typed.areaIds} onChoose={(areaIds) => change({ areaIds })} />
          <Select
            label={say(says.organ)}
            description={say(says.organHint)}
            searchable
            clearable
            value={typed.organId}
            onChange={(organId) => change({ organId })}
            data={organs
              .filter(({ endedOn }) => endedOn === null)
              .map(({ id: value, name }) => ({ value, label: name }))}
          />
          <ProblemNotice error={keeping.error} />
          <Group>
            <Button type="submit" loading={keeping.isPending}>
              {say(says.save)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}

function Leaving({ member }: { member: MemberLine }) {
  const say = useSay()
  const go = useGo()
  const [typed, setTyped] = useState({ on: '', reason: '' })
  const leaving = useCall(endMember, { refreshes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    leaving.mutate(
      { params: { id: member.id }, body: { ...typed, version: member.version } },
      { onSuccess: () => go('/contacts', true) },
    )
  }
  return (
    <Section title={says.leave}>
      <Text size="sm" mb="sm">
        {say(says.leaveNote)}
      </Text>
      <form onSubmit={submit}>
        <Group align="flex-end">
          <LineField
            type="date"
            label={says.on}
            field="on"
            value={typed.on}
            onChange={(on) => setTyped({ ...typed, on })}
            error={leaving.error}
          />
          <LineField
            label={says.reason}
            field="reason"
            value={typed.reason}
            onChange={(reason) => setTyped({ ...typed, reason })}
            error={leaving.error}
            max={300}
          />
          <Button type="submit" variant="default" loading={leaving.isPending}>
            {say(says.leave)}
          </Button>
        </Group>
        <ProblemNotice error={leaving.error} />
      </form>
    </Section>
  )
}
