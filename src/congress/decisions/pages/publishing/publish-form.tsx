import { Button, Fieldset, Group, Stack } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { publishResolution } from '../../contract.ts'
import { useActForm, type ActProps } from '../act-form.ts'
import { ActShell, actName } from '../act-shell.tsx'
import { DayField, LongField, OrganField } from '../fields.tsx'
import { publishingSays } from './says.ts'

interface ClauseTyped {
  readonly text: string
  /** An organ's id, or the office. */
  readonly owner: string
  readonly dueOn: string
}

interface Typed {
  readonly resolution: string
  readonly clauses: readonly ClauseTyped[]
}

const office = 'office'
const empty: ClauseTyped = { text: '', owner: '', dueOn: '' }

/** 公布并分解落实: the text, and its clauses each with who owes it by when. */
export function PublishForm(props: ActProps) {
  const say = useSay()
  const form = useActForm<typeof publishResolution, Typed>(publishResolution, props, {
    act: 'publish',
    initial: { resolution: props.paper.publishing.resolution, clauses: [empty] },
  })
  const { resolution, clauses } = form.typed
  const set = (at: number, changed: Partial<ClauseTyped>) =>
    form.change({ clauses: clauses.map((each, index) => (index === at ? { ...each, ...changed } : each)) })
  const submit = () =>
    form.run({
      resolution,
      clauses: clauses.map(({ text, owner, dueOn }) => ({ text, dueOn, ...(owner !== office && { organId: owner }) })),
    })
  return (
    <ActShell {...props} name={actName('publish')} note={publishingSays.note} form={form} onSubmit={submit}>
      <LongField
        name="resolution"
        label={publishingSays.text}
        hint={publishingSays.textHint}
        max={20_000}
        rows={8}
        value={resolution}
        error={form.error}
        onChange={(text) => form.change({ resolution: text })}
      />
      {clauses.map((clause, at) => (
        <ClauseFields
          key={at}
          place={at + 1}
          clause={clause}
          error={form.error}
          onChange={(changed) => set(at, changed)}
          {...(clauses.length > 1 && {
            onRemove: () => form.change({ clauses: clauses.filter((_, index) => index !== at) }),
          })}
        />
      ))}
      <Group>
        <Button variant="default" onClick={() => form.change({ clauses: [...clauses, empty] })}>
          {say(publishingSays.addClause)}
        </Button>
      </Group>
    </ActShell>
  )
}

interface ClauseFieldsProps {
  readonly place: number
  readonly clause: ClauseTyped
  readonly error: unknown
  readonly onChange: (changed: Partial<ClauseTyped>) => void
  readonly onRemove?: () => void
}

function ClauseFields({ place, clause, error, onChange, onRemove }: ClauseFieldsProps) {
  const say = useSay()
  const at = `clauses.${place - 1}`
  return (
    <Fieldset legend={`${say(publishingSays.clause)} ${place}`}>
      <Stack gap="sm">
        <LongField
          name={`${at}.text`}
          label={publishingSays.what}
          max={1000}
          rows={2}
          value={clause.text}
          error={error}
          onChange={(text) => onChange({ text })}
        />
        <OrganField
          name={`${at}.organId`}
          label={publishingSays.owner}
          first={{ value: office, label: publishingSays.office }}
          value={clause.owner}
          error={error}
          onChange={(owner) => onChange({ owner })}
        />
        <DayField
          name={`${at}.dueOn`}
          label={publishingSays.dueOn}
          value={clause.dueOn}
          error={error}
          onChange={(dueOn) => onChange({ dueOn })}
        />
        {onRemove ? (
          <Group>
            <Button variant="subtle" onClick={onRemove}>
              {say(publishingSays.removeClause)}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Fieldset>
  )
}
