import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useEffect, useState, type FormEvent } from 'react'
import { dayInShanghai } from '../../../law/day.ts'
import { useCall, useReply } from '../../../ui/ask.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { Page } from '../../../ui/page.tsx'
import { useFilters, useGo } from '../../../ui/place.ts'
import { issueOf } from '../../../ui/problem.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { DeputyChoice } from '../../deputies/pages/index.tsx'
import { PromisesField, leaveFinished } from '../../docket/pages/index.tsx'
import { readContact, readMatrix, recordContact, type MemberLine } from '../contract.ts'
import { refreshes } from './act-form.ts'
import { says } from './says.ts'
import { OpinionsField, ToldFields, type Told } from './told-fields.tsx'

interface Typed extends Told {
  readonly memberId: string
  readonly deputy: { readonly id: string; readonly name: string } | null
  readonly opinions: string[]
  readonly promises: { readonly promise: string; readonly dueOn: string }[]
}

const nothing = (memberId: string): Typed => ({
  memberId,
  deputy: null,
  metOn: dayInShanghai(new Date()),
  way: 'visit',
  place: '',
  topics: ['opinions'],
  said: '',
  opinions: [''],
  promises: [],
})

/** 记一次联系: who, when, how, what was said; kept on this device until it is saved. */
export default function RecordPage() {
  const say = useSay()
  const go = useGo()
  const [{ member, deputy, like }] = useFilters()
  const [id] = useState(newId)
  const { value: typed, setValue, drop } = useKept<Typed>(`contact.new.${like ?? member ?? ''}`, nothing(member ?? ''))
  const change = (changed: Partial<Typed>) => setValue({ ...typed, ...changed })
  useLike(like, typed.said === '', change)
  const members = useReply(readMatrix, {}).data?.members ?? []
  const recording = useCall(recordContact, { refreshes })
  const chosen = whoIsMeant(typed, members, deputy)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { deputy: _, opinions, ...body } = typed
    const given = opinions.map((text) => text.trim()).filter(Boolean)
    recording.mutate(
      { body: { ...body, memberId: chosen.memberId, deputyId: chosen.deputy?.id ?? '', id, opinions: given } },
      {
        onSuccess: () => {
          drop()
          leaveFinished(id, { act: 'record', name: says.record })
          go(`/contacts/${id}`, true)
        },
      },
    )
  }
  return (
    <Page title={says.record}>
      <form onSubmit={submit}>
        <Stack gap="md" maw={720}>
          <Who chosen={chosen} members={members} onChange={change} error={recording.error} />
          <ToldFields told={typed} onChange={change} error={recording.error} />
          <OpinionsField value={typed.opinions} onChange={(opinions) => change({ opinions })} />
          <PromisesField
            hint={says.promisesHint}
            promises={typed.promises}
            onChange={(promises) => change({ promises })}
            error={recording.error}
          />
          <Text size="sm" c="gray.7">
            {say(says.confirmedBy)}
          </Text>
          <ProblemNotice error={recording.error} />
          <Group>
            <Button type="submit" loading={recording.isPending}>
              {say(says.send)}
            </Button>
            <Button variant="default" onClick={() => go('/contacts')}>
              {say(says.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}

/** Asks of the contact that was with another deputy too, and types it anew: a talk with several is written once. */
function useLike(like: string | undefined, isEmpty: boolean, take: (typed: Partial<Typed>) => void) {
  const found = useReply(readContact, { params: { id: like ?? '' } }, { enabled: like !== undefined && isEmpty })
  const { data } = found
  useEffect(() => {
    if (!data || !isEmpty) return
    const { metOn, way, place, topics, said, member } = data
    take({ metOn, way, place, topics, said, memberId: member.id })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it has come
  }, [data])
}

interface Chosen {
  readonly memberId: string
  readonly deputy: Typed['deputy']
}

/** Where only one can be meant she is chosen already: the one member, the deputy in the address. */
function whoIsMeant(typed: Typed, members: readonly MemberLine[], asked: string | undefined): Chosen {
  const memberId = typed.memberId || (members.length === 1 ? (members[0]?.id ?? '') : '')
  if (typed.deputy) return { memberId, deputy: typed.deputy }
  const paired = members.find(({ id }) => id === memberId)?.pairings.map(({ deputy }) => deputy) ?? []
  const found = paired.find(({ id }) => id === asked) ?? (paired.length === 1 ? paired[0] : undefined)
  return { memberId, deputy: found ?? null }
}

interface WhoProps {
  readonly chosen: Chosen
  readonly members: readonly MemberLine[]
  readonly onChange: (changed: Partial<Typed>) => void
  readonly error: unknown
}

const other = 'other'

/** The member, and one of the deputies paired with her; or another deputy, found by name. */
function Who({ chosen, members, onChange, error }: WhoProps) {
  const say = useSay()
  const [elsewhere, setElsewhere] = useState(false)
  const member = members.find(({ id }) => id === chosen.memberId)
  const paired = member?.pairings.map(({ deputy }) => ({ value: deputy.id, label: deputy.name })) ?? []
  const choose = (id: string | null) => {
    setElsewhere(id === other)
    const found = paired.find(({ value }) => value === id)
    onChange({ deputy: found ? { id: found.value, name: found.label } : null })
  }
  return (
    <>
      <Select
        label={say(says.member)}
        required
        searchable
        value={chosen.memberId || null}
        error={issueOf(error, 'memberId')}
        onChange={(id) => onChange({ memberId: id ?? '', deputy: null })}
        data={members.map(({ id, name, post }) => ({ value: id, label: `${name}（${post}）` }))}
      />
      {elsewhere ? (
        <DeputyChoice
          label={says.deputy}
          chosen={chosen.deputy}
          onChoose={(deputy) => onChange({ deputy })}
          issue={issueOf(error, 'deputyId')}
        />
      ) : (
        <Select
          label={say(says.deputy)}
          required
          value={chosen.deputy?.id ?? null}
          error={issueOf(error, 'deputyId')}
          onChange={choose}
          data={[...paired, { value: other, label: say({ zh: '其他代表……', en: 'Another deputy…' }) }]}
        />
      )}
    </>
  )
}
