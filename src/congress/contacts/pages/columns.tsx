import type { Bilingual } from '../../../law/bilingual.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { sayDay } from '../../../ui/day.ts'
import { capital } from '../../../ui/language.tsx'
import { stateIn } from '../../docket/pages/index.tsx'
import type { ContactLine } from '../contract.ts'
import { contactLife } from '../life.ts'
import { topicNames, wayNames } from '../words.ts'
import { says } from './says.ts'

type Say = (text: Bilingual) => string

/** Texts beside each other, as each language has them. */
export const listed = (texts: readonly string[], say: Say): string => texts.join(say({ zh: '、', en: ', ' }))

/** A line of the log: who met whom, when and how, and how it stands. */
export const columns = (say: Say): Column<ContactLine>[] => [
  {
    key: 'who',
    name: says.member,
    cell: ({ member, deputy }) => `${member.name} — ${deputy.name}`,
  },
  { key: 'metOn', name: says.metOn, width: 150, cell: ({ metOn }) => say(sayDay(metOn)) },
  { key: 'way', name: says.way, width: 90, cell: ({ way }) => capital(say(wayNames[way])) },
  {
    key: 'topics',
    name: says.topics,
    width: 200,
    cell: ({ topics }) =>
      capital(
        listed(
          topics.map((topic) => say(topicNames[topic])),
          say,
        ),
      ),
  },
  { key: 'opinions', name: says.count, width: 90, cell: ({ opinions }) => opinions || '' },
  { key: 'state', name: says.state, width: 190, cell: ({ state }) => capital(say(stateIn(contactLife, state))) },
]
