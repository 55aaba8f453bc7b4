import { Select, Text } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { dayInShanghai } from '../../../../law/day.ts'
import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { LineField, TextField } from '../../../../ui/typed-fields.tsx'
import { MatterActShell, type ActShellProps } from '../../../docket/pages/index.tsx'
import { closeLegalHelp, listHelpers, noteLegalHelp, referLegalHelp, tellAsker } from '../../contract.ts'
import { legalHelpLife } from '../../legal-help/life.ts'
import { legalHelpSentences } from '../../legal-help/refusals.ts'
import { mayRefer } from '../../legal-help/rules.ts'
import { helperKindNames, tellingNames, tellings, type Telling } from '../../legal-help/words.ts'
import { useHelpAct, type ActForms, type ActProps } from './act-form.ts'
import { says } from './says.ts'

const nameOf = (act: string): Bilingual => legalHelpLife.acts[act]?.name ?? { zh: act, en: act }

const Shell = (props: ActProps & ActShellProps) => (
  <MatterActShell {...props} life={legalHelpLife} sentences={legalHelpSentences} />
)

/** 转介: to whom, and what it is told. */
function ReferForm(props: ActProps) {
  const say = useSay()
  const { paper } = props
  const form = useHelpAct(referLegalHelp, props, { act: 'refer', initial: { helperId: '', note: '' } })
  const { helperId, note } = form.typed
  const rows = useReply(listHelpers, {}).data?.rows.filter(({ endedOn }) => endedOn === null)
  const helper = rows?.find(({ id }) => id === helperId)
  const ruling =
    helper &&
    mayRefer({
      helper: helper.name,
      kind: helper.kind,
      endedOn: null,
      beforeCourt: paper.beforeCourt,
      hasIt: paper.state === 'referred' && paper.referrals.at(-1)?.helper.id === helperId,
    })
  return (
    <Shell
      {...props}
      name={nameOf('refer')}
      form={form}
      {...(ruling && { ruling })}
      onSubmit={() => helperId && form.run(form.typed)}
    >
      {rows?.length === 0 ? <Text>{say(says.noHelper)}</Text> : null}
      <Select
        label={say(says.helper)}
        required
        searchable
        data={
          rows?.map(({ id, name, kind }) => ({ value: id, label: `${name}（${say(helperKindNames[kind])}）` })) ?? []
        }
        value={helper ? helperId : null}
        onChange={(chosen) => form.change({ helperId: chosen ?? '' })}
      />
      <TextField
        label={says.referNote}
        field="note"
        value={note}
        onChange={(changed) => form.change({ note: changed })}
        error={form.error}
        max={500}
        required={false}
      />
    </Shell>
  )
}

/** 登记结果: help came, or it did not. */
const resultForm = (act: 'note-helped' | 'note-not-helped') =>
  function ResultForm(props: ActProps) {
    const form = useHelpAct(noteLegalHelp, props, { act, initial: { result: '' } as { result: string } })
    const { result } = form.typed
    return (
      <Shell
        {...props}
        name={nameOf(act)}
        form={form}
        onSubmit={() => form.run({ helped: act === 'note-helped', result })}
      >
        <TextField
          label={says.resultText}
          hint={says.resultHint}
          field="result"
          value={result}
          onChange={(changed) => form.change({ result: changed })}
          error={form.error}
          max={1000}
        />
      </Shell>
    )
  }

/** 告知求助人. */
function TellForm(props: ActProps) {
  const say = useSay()
  const form = useHelpAct<typeof tellAsker, { toldOn: string; how: Telling }>(tellAsker, props, {
    act: 'tell',
    initial: { toldOn: dayInShanghai(new Date()), how: 'by-phone' },
  })
  const { toldOn, how } = form.typed
  return (
    <Shell {...props} name={nameOf('tell')} form={form} onSubmit={() => form.run(form.typed)}>
      <LineField
        type="date"
        label={says.toldOn}
        field="toldOn"
        value={toldOn}
        onChange={(day) => form.change({ toldOn: day })}
        error={form.error}
      />
      <Select
        label={say(says.toldHow)}
        allowDeselect={false}
        data={tellings.map((value) => ({ value, label: say(tellingNames[value]) }))}
        value={how}
        onChange={(chosen) => chosen && form.change({ how: chosen })}
      />
    </Shell>
  )
}

/** 说明理由终结. */
function CloseForm(props: ActProps) {
  const form = useHelpAct(closeLegalHelp, props, { act: 'close', initial: { reason: '' } })
  return (
    <Shell {...props} name={nameOf('close')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextField
        label={says.closeReason}
        field="reason"
        value={form.typed.reason}
        onChange={(reason) => form.change({ reason })}
        error={form.error}
        max={500}
      />
    </Shell>
  )
}

export const forms: ActForms = {
  refer: ReferForm,
  'note-helped': resultForm('note-helped'),
  'note-not-helped': resultForm('note-not-helped'),
  tell: TellForm,
  close: CloseForm,
}
