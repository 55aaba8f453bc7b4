import { List, Stack, Text } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import type { Answer } from '../../../../platform/http/contract.ts'
import { ArticleLine } from '../../../../ui/article.tsx'
import { useReply } from '../../../../ui/ask.ts'
import { DataList, type Column } from '../../../../ui/data-list.tsx'
import { sayDay } from '../../../../ui/day.ts'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { readContactCounts } from '../../contract.ts'
import { says } from './says.ts'

type Row = Answer<typeof readContactCounts>['rows'][number]

const columns = (say: (text: Bilingual) => string): Column<Row>[] => [
  { key: 'deputy', name: says.deputy, cell: ({ deputy }) => deputy.name },
  { key: 'group', name: says.group, cell: ({ deputy }) => deputy.group, wideOnly: true },
  { key: 'voters', name: says.voters, width: 130, cell: ({ voters }) => voters },
  { key: 'met', name: says.met, width: 130, cell: ({ met }) => met },
  { key: 'contacts', name: says.contacts, width: 130, cell: ({ contacts }) => contacts },
  {
    key: 'lastOn',
    name: says.lastOn,
    width: 160,
    cell: ({ lastOn }) => (lastOn ? say(sayDay(lastOn)) : say(says.never)),
  },
]

/** How deputies keep in touch: numbers, in the order of names. */
export function Counts() {
  const say = useSay()
  const found = useReply(readContactCounts, { query: {} })
  const isStaff = useHolds('staff')
  const { data } = found
  return (
    <>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={6} /> : null}
      {data ? (
        <Stack gap="lg">
          <div>
            <Text size="sm">{say(says.countsHint)}</Text>
            <ArticleLine article={data.expected.under} />
          </div>
          <DataList
            caption={says.counts}
            columns={columns(say)}
            rows={data.rows}
            rowKey={({ deputy }) => deputy.id}
            {...(isStaff && { href: ({ deputy }: Row) => `/voters/of/${deputy.id}` })}
          />
          <Section title={says.least}>
            {data.areas.length === 0 ? (
              <Text>{say(says.noAreas)}</Text>
            ) : (
              <List>
                {data.areas.slice(0, 10).map(({ name, contacts }) => (
                  <List.Item key={name}>
                    {name} · {say({ zh: `${contacts} 次`, en: `${contacts}` })}
                  </List.Item>
                ))}
              </List>
            )}
          </Section>
        </Stack>
      ) : null}
    </>
  )
}
