import { Button, MultiSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { actSays } from '../act-says.ts'
import { withPart, type AssignTyped } from './assign-typed.ts'
import { useOrganChoices } from './organ-choices.ts'
import { OrganSelect } from './organ-select.tsx'
import { handOverSays } from './says.ts'

interface HandlingFieldsProps {
  readonly typed: AssignTyped
  readonly change: (changed: Partial<AssignTyped>) => void
  /** Whether it may be handled in parts now. */
  readonly maySeparate: boolean
}

/** 主办、会办 or 分办: who is to handle a paper. */
export function HandlingFields({ typed, change, maySeparate }: HandlingFieldsProps) {
  const say = useSay()
  return (
    <>
      {maySeparate ? (
        <SegmentedControl
          aria-label={say(handOverSays.how)}
          value={typed.mode}
          onChange={(mode) => change({ mode: mode as AssignTyped['mode'] })}
          data={[
            { value: 'whole', label: say(handOverSays.whole) },
            { value: 'separate', label: say(handOverSays.separate) },
          ]}
        />
      ) : null}
      {typed.mode === 'separate' && maySeparate ? (
        <Parts typed={typed} change={change} />
      ) : (
        <LeadAndBeside typed={typed} change={change} />
      )}
    </>
  )
}

type Fields = Pick<HandlingFieldsProps, 'typed' | 'change'>

function LeadAndBeside({ typed, change }: Fields) {
  const say = useSay()
  const { rows } = useOrganChoices()
  return (
    <>
      <OrganSelect
        label={handOverSays.lead}
        hint={actSays.assignHint}
        value={typed.organId}
        without={typed.coHandlers}
        onChange={(organId) => change({ organId })}
      />
      <MultiSelect
        label={say(handOverSays.coHandlers)}
        description={say(handOverSays.coHandlersHint)}
        searchable
        clearable
        size="md"
        maxValues={10}
        value={[...typed.coHandlers]}
        nothingFoundMessage={say(actSays.organSearch)}
        onChange={(coHandlers) => change({ coHandlers })}
        data={rows.filter(({ id }) => id !== typed.organId).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}

function Parts({ typed, change }: Fields) {
  const say = useSay()
  const { separate } = typed
  const set = (at: number, changed: Partial<AssignTyped['separate'][number]>) =>
    change({ separate: separate.map((each, index) => (index === at ? { ...each, ...changed } : each)) })
  return (
    <>
      {separate.map(({ organId, part }, index) => (
        <fieldset key={index} className="hand-over-part">
          <legend>
            {say(handOverSays.part)} {index + 1}
          </legend>
          <OrganSelect
            label={handOverSays.partOrgan}
            value={organId}
            without={separate.flatMap((each, at) => (at === index || !each.organId ? [] : [each.organId]))}
            onChange={(chosen) => set(index, { organId: chosen })}
          />
          <TextInput
            label={say(handOverSays.partText)}
            required
            size="md"
            maxLength={200}
            value={part}
            onChange={(event) => set(index, { part: event.currentTarget.value })}
          />
          {separate.length > 2 ? (
            <Button variant="subtle" onClick={() => change({ separate: separate.filter((_, at) => at !== index) })}>
              {say(handOverSays.removePart)}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <Button variant="default" disabled={separate.length >= 10} onClick={() => change(withPart(typed))}>
        {say(handOverSays.addPart)}
      </Button>
    </>
  )
}
