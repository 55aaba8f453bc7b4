import { Checkbox, NumberInput, Text } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { LineField, TextField } from '../../../../ui/typed-fields.tsx'
import { FilesField, type ChosenFile } from '../../../docket/pages/index.tsx'
import { mostPictures } from '../../columns/words.ts'
import { carryOutPiece, dropPiece, publishPiece, returnPiece, submitPiece, withdrawPiece } from '../../contract.ts'
import { ActShell, nameOf, usePieceAct, type ActForms, type ActProps } from './act-form.tsx'
import { says } from './says.ts'

/** 送审. */
function SubmitForm(props: ActProps) {
  const form = usePieceAct(submitPiece, props, { act: 'submit', initial: {} })
  return <ActShell {...props} name={nameOf('submit')} form={form} onSubmit={() => form.run({})} />
}

/** 审签发布: what looks like personal data is shown, and asked about. */
function PublishForm(props: ActProps) {
  const say = useSay()
  const form = usePieceAct(publishPiece, props, { act: 'publish', initial: { sure: false } })
  const { personal } = props.paper
  return (
    <ActShell
      {...props}
      name={nameOf('publish')}
      note={says.publishNote}
      form={form}
      onSubmit={() => form.run(form.typed)}
    >
      {personal.length > 0 ? (
        <>
          <Text fw={600}>{say(says.personal)}</Text>
          <ul>
            {personal.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <Checkbox
            label={say(says.sure)}
            checked={form.typed.sure}
            onChange={({ currentTarget }) => form.change({ sure: currentTarget.checked })}
          />
        </>
      ) : null}
    </ActShell>
  )
}

interface Done {
  readonly doneOn: string
  readonly reach: number | null
  readonly outcome: string
  readonly files: ChosenFile[]
}
const notDone: Done = { doneOn: '', reach: null, outcome: '', files: [] }

/** 登记开展情况. */
function CarryOutForm(props: ActProps) {
  const say = useSay()
  const form = usePieceAct(carryOutPiece, props, { act: 'carry-out', initial: notDone })
  const { doneOn, reach, outcome, files } = form.typed
  return (
    <ActShell {...props} name={nameOf('carry-out')} form={form} onSubmit={() => form.run(form.typed)}>
      <LineField
        type="date"
        label={says.doneOn}
        field="doneOn"
        value={doneOn}
        onChange={(day) => form.change({ doneOn: day })}
        error={form.error}
      />
      <NumberInput
        label={say(says.reach)}
        min={0}
        allowDecimal={false}
        value={reach ?? ''}
        error={issueOf(form.error, 'reach')}
        onChange={(count) => form.change({ reach: typeof count === 'number' ? count : null })}
      />
      <TextField
        label={says.outcome}
        hint={says.outcomeHint}
        field="outcome"
        value={outcome}
        onChange={(text) => form.change({ outcome: text })}
        error={form.error}
        max={1000}
        required={false}
      />
      <FilesField
        photosOnly
        label={says.proof}
        max={mostPictures}
        value={files}
        onChange={(chosen) => form.change({ files: chosen })}
      />
    </ActShell>
  )
}

const reasoned = (act: 'return' | 'withdraw' | 'drop') =>
  function ReasonForm(props: ActProps) {
    const endpoint = { return: returnPiece, withdraw: withdrawPiece, drop: dropPiece }[act] as typeof dropPiece
    const form = usePieceAct(endpoint, props, { act, initial: { reason: '' } })
    return (
      <ActShell {...props} name={nameOf(act)} form={form} onSubmit={() => form.run(form.typed)}>
        <TextField
          label={says.reason}
          field="reason"
          value={form.typed.reason}
          onChange={(reason) => form.change({ reason })}
          error={form.error}
          max={500}
        />
      </ActShell>
    )
  }

export const forms: ActForms = {
  submit: SubmitForm,
  publish: PublishForm,
  'carry-out': CarryOutForm,
  return: reasoned('return'),
  withdraw: reasoned('withdraw'),
  drop: reasoned('drop'),
}
