import { Button, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useCall } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useKept } from '../../../../ui/kept.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { askPartExtension, signPart, type SuggestionPage } from '../../contract.ts'
import { refreshes } from '../act-form.ts'
import { ExtensionFields, noExtension } from './extension-fields.tsx'
import { rulingOnDay } from './extension-forms.tsx'
import { handlingSays } from './handling-says.ts'
import { PartReply } from './part-reply.tsx'
import { SideForm, Unfold } from './side-form.tsx'
import { replySays } from './says.ts'

type Part = SuggestionPage['handling']['parts'][number]

/** The organs that answer for parts, and how far each is. */
export function OrganParts({ paper }: { paper: SuggestionPage }) {
  const say = useSay()
  const { parts } = paper.handling
  if (parts.length === 0) return null
  return (
    <div className="paper-part">
      <Title order={3} size="h6">
        {say(handlingSays.parts)}
      </Title>
      <ul className="plain-list">
        {parts.map((part) => (
          <li key={part.id}>
            <Text size="sm">
              <strong>{part.organ}</strong> · {say(part.stateName)}
              {part.dueOn ? ` · ${say(handlingSays.by)} ${say(sayDay(part.dueOn))}` : ''}
            </Text>
            <Text size="sm">{part.part}</Text>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What one's own organ can do about its part. */
export function OwnPart({ paper, part }: { paper: SuggestionPage; part: Part }) {
  const waiting = paper.handling.extensions.some(({ partId, decision }) => partId === part.id && decision !== 'refused')
  if (part.state === 'assigned') return <SignOwn paperId={paper.id} part={part} />
  if (!['handling', 'extended', 'reworking'].includes(part.state)) return null
  return (
    <>
      <Unfold label={replySays.forPart}>{(close) => <PartReply paper={paper} part={part} onClose={close} />}</Unfold>
      {part.state === 'handling' && !waiting ? (
        <Unfold label={handlingSays.askPartExtension}>
          {(close) => <PartExtension paper={paper} part={part} onClose={close} />}
        </Unfold>
      ) : null}
    </>
  )
}

function SignOwn({ paperId, part }: { paperId: string; part: Part }) {
  const say = useSay()
  const calling = useCall(signPart, { refreshes })
  return (
    <div className="screen-only">
      <Button
        loading={calling.isPending}
        onClick={() => calling.mutate({ params: { id: paperId, partId: part.id }, body: { version: part.version } })}
      >
        {say(handlingSays.signPart)}
      </Button>
      <ProblemNotice error={calling.error} />
    </div>
  )
}

interface PartExtensionProps {
  readonly paper: SuggestionPage
  readonly part: Part
  readonly onClose: () => void
}

function PartExtension({ paper, part, onClose }: PartExtensionProps) {
  const [key] = useState(`suggestion.${paper.id}.part.${part.id}.extension`)
  const { value, setValue, drop } = useKept(key, noExtension)
  const calling = useCall(askPartExtension, { refreshes })
  const latestPossible = paper.handling.longReply?.on ?? null
  const done = () => {
    drop()
    onClose()
  }
  return (
    <SideForm
      title={handlingSays.askPartExtension}
      ruling={rulingOnDay(value.latestDay, { dueOn: part.dueOn, longLimit: latestPossible })}
      calling={calling}
      onSubmit={() => calling.mutate({ params: { id: paper.id, partId: part.id }, body: value }, { onSuccess: done })}
      onCancel={onClose}
    >
      <ExtensionFields
        typed={value}
        dueOn={part.dueOn}
        latestPossible={latestPossible}
        onChange={(changed) => setValue({ ...value, ...changed })}
        error={calling.error}
      />
    </SideForm>
  )
}
