import { Alert, Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { dayInShanghai } from '../../../law/day.ts'
import { ArticleLine } from '../../../ui/article.tsx'
import { useCall } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { useKept } from '../../../ui/kept.ts'
import { useSay } from '../../../ui/language.tsx'
import { newId } from '../../../ui/new-id.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { issueOf } from '../../../ui/problem.ts'
import { Section } from '../../docket/pages/index.tsx'
import { noteContact, type MotionPage } from '../contract.ts'
import { contactWayNames, contactWays, isInstitution, type ContactWay } from '../words.ts'
import { LongField } from './fields.tsx'
import { motionSays } from './motion-says.ts'

/** How the committee was in touch with the movers (代表法 50), with a warning while it was not. */
export function MotionContacts({ motion }: { motion: MotionPage }) {
  const say = useSay()
  const [adding, setAdding] = useState(false)
  const { contacts, mayNoteContact, notHeard } = motion
  if (isInstitution(motion.mover) || (contacts.length === 0 && !mayNoteContact && !notHeard)) return null
  return (
    <Section title={motionSays.contacts}>
      <Stack gap="sm">
        {notHeard ? (
          <Alert color="#9a4a00" title={say(motionSays.warning)}>
            <Text size="sm">{say(notHeard.sentence)}</Text>
            <ArticleLine article={notHeard.ruling.under} />
          </Alert>
        ) : null}
        {contacts.length === 0 && !notHeard ? <Text>{say(motionSays.noContacts)}</Text> : null}
        <Contacts contacts={contacts} />
        {mayNoteContact && !adding ? (
          <div>
            <Button variant="default" onClick={() => setAdding(true)}>
              {say(motionSays.addContact)}
            </Button>
          </div>
        ) : null}
        {adding ? <ContactForm motionId={motion.id} onDone={() => setAdding(false)} /> : null}
      </Stack>
    </Section>
  )
}

function Contacts({ contacts }: Pick<MotionPage, 'contacts'>) {
  const say = useSay()
  return (
    <ul className="plain-list">
      {contacts.map(({ id, organ, heldOn, way, whom, said }) => (
        <li key={id}>
          <Text fw={600}>
            {say(sayDay(heldOn))} · {say(contactWayNames[way])} · {whom}
          </Text>
          <Text className="prose">{said}</Text>
          <Text size="sm" c="gray.7">
            {organ}
          </Text>
        </li>
      ))}
    </ul>
  )
}

const blank = () => ({
  id: newId(),
  heldOn: dayInShanghai(new Date()),
  way: 'meeting' as ContactWay,
  whom: '',
  said: '',
})

function ContactForm({ motionId, onDone }: { motionId: string; onDone: () => void }) {
  const say = useSay()
  const [first] = useState(blank)
  const { value: typed, setValue, drop } = useKept(`motion.${motionId}.contact`, first)
  const calling = useCall(noteContact, { refreshes: ['readMotion'] })
  const change = (changed: Partial<typeof typed>) => setValue({ ...typed, ...changed })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    calling.mutate({ params: { id: motionId }, body: typed }, { onSuccess: () => (drop(), onDone()) })
  }
  return (
    <form onSubmit={submit} className="act-form">
      <Stack gap="md">
        <TextInput
          label={say(motionSays.heldOn)}
          type="date"
          required
          max={dayInShanghai(new Date())}
          value={typed.heldOn}
          onChange={(event) => change({ heldOn: event.currentTarget.value })}
        />
        <NativeSelect
          label={say(motionSays.way)}
          value={typed.way}
          onChange={(event) => change({ way: event.currentTarget.value as ContactWay })}
          data={contactWays.map((way) => ({ value: way, label: say(contactWayNames[way]) }))}
        />
        <TextInput
          label={say(motionSays.whom)}
          required
          maxLength={200}
          value={typed.whom}
          error={issueOf(calling.error, 'whom')}
          onChange={(event) => change({ whom: event.currentTarget.value })}
        />
        <LongField
          name="said"
          label={motionSays.said}
          max={2000}
          value={typed.said}
          error={calling.error}
          onChange={(said) => change({ said })}
        />
        <ProblemNotice error={calling.error} />
        <div>
          <Button type="submit" loading={calling.isPending}>
            {say(motionSays.addContact)}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
