import { Badge, Group } from '@mantine/core'
import type { Bilingual } from '../../../law/bilingual.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { sayDay } from '../../../ui/day.ts'
import { capital } from '../../../ui/language.tsx'
import { stateIn } from '../../docket/pages/index.tsx'
import type { InquiryLine } from '../contract.ts'
import { inquiryLife } from '../life.ts'
import { says } from './says.ts'

/** A line of the list: what is asked, of whom, by whom, and how it stands. */
export const columns = (say: (text: Bilingual) => string): Column<InquiryLine>[] => [
  { key: 'subject', name: says.subject, cell: ({ subject }) => subject },
  {
    key: 'state',
    name: says.state,
    width: 190,
    cell: ({ state, overdue }) => (
      <Group gap="xs">
        {capital(say(stateIn(inquiryLife, state)))}
        {overdue ? (
          <Badge color="red.9" variant="outline" tt="none">
            {say(says.overdue)}
          </Badge>
        ) : null}
      </Group>
    ),
  },
  { key: 'organ', name: says.organ, width: 180, cell: ({ organ }) => organ.name },
  { key: 'deputy', name: says.deputy, width: 110, cell: ({ deputy }) => deputy.name },
  { key: 'round', name: says.round, width: 100, cell: ({ round }) => (round > 1 ? round : '') },
  { key: 'askedOn', name: says.askedOn, width: 150, cell: ({ askedOn }) => say(sayDay(askedOn)) },
]
