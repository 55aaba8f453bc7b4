import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { practice } from '../../../../law/article.ts'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { allOf, permit, refuse, type Ruling } from '../../../../law/ruling.ts'
import type { Catalogue } from '../../../../platform/http/sentences.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { problemIn } from '../../../../ui/problem.ts'
import { RuledButton } from '../../../../ui/ruled-button.tsx'
import type { Life } from '../../words.ts'
import type { ActOffer, MatterActProps, MatterPage } from './matter-page.ts'
import { Overtaken } from './overtaken.tsx'
import { matterSays } from './says.ts'

/** What a room's form says of its act. */
export interface ActShellProps {
  readonly name: Bilingual
  readonly note?: Bilingual
  /** The room's own rule on what is typed so far, where it can be asked before sending. */
  readonly ruling?: Ruling
  readonly form: { readonly error: unknown; readonly pending: boolean; readonly forget: () => void }
  readonly onSubmit: () => void
  readonly children?: ReactNode
}

interface MatterActShellProps<Paper extends MatterPage> extends ActShellProps, MatterActProps<Paper> {
  readonly life: Life
  /** Why an act was refused, in the room's words. */
  readonly sentences: Catalogue
}

const movedOn = practice('按办理流程逐步办理', 'a matter moves along its declared course')

/** Whether the act can be sent: still offered, and the rule content with what is typed. */
const rulingOn = (offer: ActOffer | undefined, typed: Ruling | undefined): Ruling =>
  allOf(offer ? offer.ruling : refuse(movedOn, 'no-longer-offered'), typed ?? permit(movedOn))

function sentenceOf(ruling: Ruling, offer: ActOffer | undefined, sentences: Catalogue): Bilingual | null {
  if (ruling.permitted) return null
  if (ruling.because === 'no-longer-offered') return matterSays.noLonger
  return sentences[ruling.because]?.(ruling.facts) ?? offer?.sentence ?? null
}

/** The form of an act in its place on the page: heading, fields, what went wrong, and the two buttons. */
export function MatterActShell<Paper extends MatterPage>(props: MatterActShellProps<Paper>) {
  const { paper, offer, onCancel, reload, name, note, form, onSubmit, children, life, sentences } = props
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const ruling = rulingOn(offer, props.ruling)
  const overtaken = form.error ? problemIn(form.error).status === 409 : false
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ruling.permitted) onSubmit()
  }
  const sentence = sentenceOf(ruling, offer, sentences)
  return (
    <form className="act-form" onSubmit={submit}>
      <Stack gap="md">
        <Title order={3} size="h5" ref={heading} tabIndex={-1}>
          {capital(say(name))}
        </Title>
        {note ? <Text size="sm">{say(note)}</Text> : null}
        {children}
        {overtaken ? (
          <Overtaken life={life} error={form.error} seen={paper.state} reload={() => reload().then(form.forget)} />
        ) : (
          <ProblemNotice error={form.error} />
        )}
        <Group align="flex-start">
          {overtaken ? null : (
            <RuledButton type="submit" ruling={ruling} sentence={sentence} loading={form.pending}>
              {capital(say(name))}
            </RuledButton>
          )}
          <Button variant="default" onClick={onCancel}>
            {say(matterSays.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
