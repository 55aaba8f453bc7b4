import { Text } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import { capital } from '../../../ui/language.tsx'
import type { Column } from '../../../ui/data-list.tsx'
import { DueDay } from '../../../ui/due.tsx'
import { inOneLine, sayNumber } from '../../../ui/paper-number.ts'
import type { DutyLine } from '../contract.ts'
import { rungNames } from '../words.ts'
import { ofPaper, says } from './says.ts'

type Say = (text: Bilingual) => string

const climbed = new Set(['overdue', 'urged', 'supervised', 'listed'])

/** The due day of a duty, with its rung once it has climbed beyond being late. */
export const DutyDue = ({ duty }: { duty: DutyLine }) => (
  <DueDay
    dueOn={duty.dueOn}
    daysLeft={duty.daysLeft}
    {...(climbed.has(duty.rung) && duty.rung !== 'overdue' && { rung: rungNames[duty.rung] })}
    why={duty.why}
  />
)

/** What the duty is on, under the paper it belongs beside: a promise says whose. */
const matter = (say: Say): Column<DutyLine> => ({
  key: 'matter',
  name: says.matter,
  cell: (duty) => (
    <>
      {duty.title}
      {duty.sourceTitle && duty.sourceTitle !== duty.title ? (
        <Text component="span" display="block" size="sm" c="gray.7">
          {say(ofPaper(duty.sourceTitle))}
        </Text>
      ) : null}
    </>
  ),
})

const due: Column<DutyLine> = { key: 'due', name: says.due, width: 236, cell: (duty) => <DutyDue duty={duty} /> }

const act = (say: Say): Column<DutyLine> => ({
  key: 'act',
  name: says.act,
  width: 128,
  cell: (duty) => (
    <Text component="span" size="sm" fw={600}>
      {capital(say(duty.actName))}
    </Text>
  ),
})

const state = (say: Say): Column<DutyLine> => ({
  key: 'state',
  name: says.state,
  width: 150,
  cell: (duty) =>
    inOneLine([capital(say(duty.kindName)), duty.number ? say(sayNumber(duty.number)) : null, say(duty.stateName)]),
})

const owedBy = (say: Say): Column<DutyLine> => ({
  key: 'owedBy',
  name: says.owedBy,
  width: 150,
  cell: (duty) => capital(say(duty.owedBy.name)),
})

/** Columns of one's own duties. */
export const myColumns = (say: Say): Column<DutyLine>[] => [matter(say), act(say), due, state(say)]

/** Columns of everybody's duties. */
export const allColumns = (say: Say): Column<DutyLine>[] => [matter(say), act(say), owedBy(say), due, state(say)]
