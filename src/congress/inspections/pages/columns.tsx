import { Badge, Group } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { sayDay } from '../../../ui/day.ts'
import { capital } from '../../../ui/language.tsx'
import { stateIn } from '../../docket/pages/index.tsx'
import type { InspectionLine } from '../contract.ts'
import { inspectionLife } from '../life.ts'
import { says } from './says.ts'

/** A line of the list: what is looked at, whose work, when, by how many, and how it stands. */
export const columns = (say: (text: Bilingual) => string): Column<InspectionLine>[] => [
  { key: 'topic', name: says.topic, cell: ({ topic }) => topic },
  {
    key: 'state',
    name: says.state,
    width: 190,
    cell: ({ state, overdue }) => (
      <Group gap="xs">
        {capital(say(stateIn(inspectionLife, state)))}
        {overdue ? (
          <Badge color="red.9" variant="outline" tt="none">
            {say(says.overdue)}
          </Badge>
        ) : null}
      </Group>
    ),
  },
  { key: 'organ', name: says.organ, width: 190, cell: ({ organ }) => organ.name },
  { key: 'heldOn', name: says.heldOn, width: 150, cell: ({ heldOn }) => say(sayDay(heldOn)) },
  { key: 'members', name: says.membersCount, width: 80, cell: ({ members }) => members },
]
