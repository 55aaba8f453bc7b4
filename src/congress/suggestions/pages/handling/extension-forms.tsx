import { NativeSelect, Text, Textarea } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { dayInShanghai } from '../../../../law/day.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import {
  askExtension,
  extendSuggestion,
  gatherSuggestion,
  prolongSuggestion,
  refuseExtension,
  type SuggestionPage,
} from '../../contract.ts'
import { mayAskExtension } from '../../handling/rules.ts'
import { suggestionLife } from '../../life.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell } from '../act-shell.tsx'
import { ExtensionFields, noExtension, type ExtensionTyped } from './extension-fields.tsx'
import { handlingSays } from './handling-says.ts'

const nameOf = (act: string): Bilingual => suggestionLife.acts[act]?.name ?? handlingSays.extensions

/** What the rule on days says of the latest day typed; nothing before one is typed. */
export const rulingOnDay = (latestDay: string, days: { dueOn: string | null; longLimit: string | null }) =>
  latestDay && days.dueOn && days.longLimit
    ? mayAskExtension({
        latestDay,
        dueOn: days.dueOn,
        longLimit: days.longLimit,
        today: dayInShanghai(new Date()),
        grantedBefore: false,
      })
    : null

/** 申请延期. */
export function AskExtensionForm(props: ActProps) {
  const { replyDueOn, handling } = props.paper
  const form = useActForm<typeof askExtension, ExtensionTyped>(askExtension, props, {
    act: 'ask-extension',
    initial: noExtension,
  })
  const ruling = rulingOnDay(form.typed.latestDay, { dueOn: replyDueOn, longLimit: handling.longReply?.on ?? null })
  return (
    <ActShell
      {...props}
      name={nameOf('ask-extension')}
      form={form}
      {...(ruling && { ruling })}
      onSubmit={() => form.run(form.typed)}
    >
      <ExtensionFields
        typed={form.typed}
        dueOn={replyDueOn}
        latestPossible={handling.longReply?.on ?? null}
        onChange={form.change}
        error={form.error}
      />
    </ActShell>
  )
}

const pendingIn = ({ handling }: SuggestionPage) => handling.extensions.filter(({ decision }) => decision === 'pending')

/** 同意延期: what was asked stands on the page; agreeing moves the day. */
export function ExtendForm(props: ActProps) {
  const say = useSay()
  const form = useActForm(extendSuggestion, props, { act: 'extend', initial: {} })
  const latest = pendingIn(props.paper).find(({ partId }) => partId === null)?.latestDay
  return (
    <ActShell {...props} name={nameOf('extend')} form={form} onSubmit={() => form.run({})}>
      {latest ? (
        <Text>
          {say(handlingSays.extendNote)}
          {say(sayDay(latest))}
        </Text>
      ) : null}
    </ActShell>
  )
}

/** 不同意延期, with the reason. */
export function RefuseExtensionForm(props: ActProps) {
  const say = useSay()
  const form = useActForm(refuseExtension, props, { act: 'refuse-extension', initial: { reason: '' } })
  return (
    <ActShell {...props} name={nameOf('refuse-extension')} form={form} onSubmit={() => form.run(form.typed)}>
      <Textarea
        label={say(handlingSays.refuseReason)}
        required
        minRows={3}
        maxLength={1000}
        value={form.typed.reason}
        onChange={(event) => form.change({ reason: event.currentTarget.value })}
      />
    </ActShell>
  )
}

/** 同意分办单位延期. */
export function ProlongForm(props: ActProps) {
  const say = useSay()
  const waiting = pendingIn(props.paper).filter(({ partId }) => partId !== null)
  const form = useActForm(prolongSuggestion, props, {
    act: 'prolong',
    initial: { extensionId: waiting[0]?.id ?? '' },
  })
  return (
    <ActShell {...props} name={nameOf('prolong')} form={form} onSubmit={() => form.run(form.typed)}>
      <NativeSelect
        label={say(handlingSays.whichPart)}
        required
        value={form.typed.extensionId}
        onChange={(event) => form.change({ extensionId: event.currentTarget.value })}
        data={waiting.map(({ id, organ, latestDay }) => ({ value: id, label: `${organ} · ${say(sayDay(latestDay))}` }))}
      />
    </ActShell>
  )
}

/** 汇总答复. */
export function GatherForm(props: ActProps) {
  const say = useSay()
  const form = useActForm(gatherSuggestion, props, { act: 'gather', initial: {} })
  const missing = props.paper.handling.parts.filter(({ state }) => state !== 'replied')
  return (
    <ActShell
      {...props}
      name={nameOf('gather')}
      note={handlingSays.gatherNote}
      form={form}
      onSubmit={() => form.run({})}
    >
      {missing.length > 0 ? (
        <Text size="sm">
          {say(handlingSays.missingParts)}
          {missing.map(({ organ }) => organ).join('、')}
        </Text>
      ) : null}
    </ActShell>
  )
}
