import { MultiSelect } from '@mantine/core'
import { useReply } from '../../../ui/ask.ts'
import { useSay } from '../../../ui/language.tsx'
import { LineField, TextField } from '../../../ui/typed-fields.tsx'
import { MatterActShell, type ActShellProps } from '../../docket/pages/index.tsx'
import { closeReport, draftReport, dropReport, listReportGroups, sendReport } from '../contract.ts'
import { reportLife } from '../life.ts'
import { reportSentences } from '../refusals.ts'
import { needed, partNames, parts, type Parts } from '../words.ts'
import { useReportAct, type ActForms, type ActProps } from './act-form.ts'
import { says } from './says.ts'

const nameOf = (act: string) => reportLife.acts[act]?.name ?? { zh: act, en: act }

const Shell = (props: ActProps & ActShellProps) => (
  <MatterActShell {...props} life={reportLife} sentences={reportSentences} />
)

interface Drafted extends Parts {
  readonly title: string
  readonly groupIds: string[]
}

/** 起草: part by part; the figures stand beside and are not typed. */
function DraftForm(props: ActProps) {
  const say = useSay()
  const { title, groups } = props.paper
  const form = useReportAct<typeof draftReport, Drafted>(draftReport, props, {
    act: 'draft',
    initial: { ...(props.paper.parts as Parts), title, groupIds: groups.map(({ id }) => id) },
  })
  const known = useReply(listReportGroups, {}, { staleTime: 300_000 }).data?.rows ?? []
  return (
    <Shell {...props} name={nameOf('draft')} form={form} onSubmit={() => form.run(form.typed)}>
      <LineField
        label={says.name}
        field="title"
        value={form.typed.title}
        onChange={(text) => form.change({ title: text })}
        error={form.error}
        max={80}
      />
      {parts.map((part) => (
        <TextField
          key={part}
          label={partNames[part]}
          field={part}
          value={form.typed[part]}
          onChange={(text) => form.change({ [part]: text })}
          error={form.error}
          max={4000}
          rows={3}
          required={(needed as readonly string[]).includes(part)}
        />
      ))}
      <MultiSelect
        label={say(says.groups)}
        searchable
        clearable
        value={form.typed.groupIds}
        onChange={(groupIds) => form.change({ groupIds })}
        data={known.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Shell>
  )
}

/** 送代表. */
function SendForm(props: ActProps) {
  const form = useReportAct(sendReport, props, { act: 'send', initial: {} })
  return <Shell {...props} name={nameOf('send')} note={says.sendNote} form={form} onSubmit={() => form.run({})} />
}

/** 结束答疑. */
function CloseForm(props: ActProps) {
  const form = useReportAct(closeReport, props, { act: 'close', initial: {} })
  return <Shell {...props} name={nameOf('close')} note={says.closeNote} form={form} onSubmit={() => form.run({})} />
}

/** 撤销. */
function DropForm(props: ActProps) {
  const form = useReportAct(dropReport, props, { act: 'drop', initial: { reason: '' } })
  return (
    <Shell {...props} name={nameOf('drop')} form={form} onSubmit={() => form.run(form.typed)}>
      <TextField
        label={says.reason}
        field="reason"
        value={form.typed.reason}
        onChange={(reason) => form.change({ reason })}
        error={form.error}
        max={300}
      />
    </Shell>
  )
}

export const forms: ActForms = { draft: DraftForm, send: SendForm, close: CloseForm, drop: DropForm }
