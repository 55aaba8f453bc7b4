import { Button, Group, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { Icon } from '../../../../ui/icons.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { disputeContact, type SuggestionPage } from '../../contract.ts'
import { contactKindNames, phaseNames, wayNames } from '../../handling/words.ts'
import { ContactForm } from './contact-form.tsx'
import { handlingSays } from './handling-says.ts'
import { Unfold } from './side-form.tsx'

type Contact = SuggestionPage['handling']['contacts'][number]

const warnings = {
  'none-yet': handlingSays.warnNone,
  overdue: handlingSays.warnOverdue,
  'none-before-reply': handlingSays.noneBeforeReply,
}

/** Who spoke with the deputy, when and how; and what is owed of it. */
export function Contacts({ paper }: { paper: SuggestionPage }) {
  const say = useSay()
  const { contacts, contactWarning, firstContactDueOn, mine } = paper.handling
  return (
    <div className="paper-part">
      <Title order={3} size="h6">
        {say(handlingSays.contacts)}
      </Title>
      {contactWarning ? (
        <Text size="sm" className="with-icon" c={contactWarning === 'none-yet' ? undefined : '#9a4a00'}>
          <Icon name={contactWarning === 'none-yet' ? 'clock' : 'alert'} size={18} />
          {say(warnings[contactWarning])}
        </Text>
      ) : null}
      {firstContactDueOn && contacts.length === 0 && !paper.repliedOn ? (
        <Text size="sm">
          {say(handlingSays.firstContactDue)}
          {say(sayDay(firstContactDueOn))}
        </Text>
      ) : null}
      <ul className="plain-list">
        {contacts.map((contact) => (
          <ContactLine key={contact.id} paperId={paper.id} contact={contact} />
        ))}
      </ul>
      {mine.isHandling ? (
        <Unfold label={handlingSays.logContact}>{(close) => <ContactForm paper={paper} onClose={close} />}</Unfold>
      ) : null}
    </div>
  )
}

function ContactLine({ paperId, contact }: { paperId: string; contact: Contact }) {
  const say = useSay()
  const { dispute } = contact
  return (
    <li>
      <Text size="sm">
        <strong>{say(sayDay(contact.on))}</strong> · {say(phaseNames[contact.phase])} · {say(wayNames[contact.way])} ·{' '}
        {contact.kind === 'contact' ? null : `${say(contactKindNames[contact.kind])} · `}
        {contact.organ} → {contact.withWhom}
      </Text>
      <Text size="sm" className="prose">
        {contact.summary}
      </Text>
      {dispute ? (
        <Text size="sm" className="with-icon" c="#9a4a00">
          <Icon name="alert" size={18} />
          <span>
            <strong>{say(handlingSays.disputed)}</strong> · {dispute.by} {say(sayDay(dispute.on))} {dispute.words}
          </span>
        </Text>
      ) : null}
      {contact.mayDispute ? <Dispute paperId={paperId} contactId={contact.id} /> : null}
    </li>
  )
}

/** 没有联系过我: asked twice, for it accuses. */
function Dispute({ paperId, contactId }: { paperId: string; contactId: string }) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const calling = useCall(disputeContact, { refreshes: ['readSuggestion'] })
  if (!isOpen)
    return (
      <Button variant="default" size="compact-md" className="screen-only" onClick={() => setOpen(true)}>
        {say(handlingSays.dispute)}
      </Button>
    )
  return (
    <div className="act-form">
      <TextInput
        label={say(handlingSays.disputeWords)}
        description={say(handlingSays.disputeNote)}
        maxLength={500}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ProblemNotice error={calling.error} />
      <Group mt="sm">
        <Button
          loading={calling.isPending}
          onClick={() => calling.mutate({ params: { id: paperId, contactId }, body: { words } })}
        >
          {say(handlingSays.disputeSure)}
        </Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          {say(handlingSays.cancel)}
        </Button>
      </Group>
    </div>
  )
}
