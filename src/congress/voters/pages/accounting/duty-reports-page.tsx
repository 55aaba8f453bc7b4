import { Button, List, Stack, Text } from '@mantine/core'
import type { Bilingual } from '../../../../law/bilingual.ts'
import type { Answer } from '../../../../platform/http/contract.ts'
import { useReply } from '../../../../ui/ask.ts'
import { DataList, type Column } from '../../../../ui/data-list.tsx'
import { sayDay } from '../../../../ui/day.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Icon } from '../../../../ui/icons.tsx'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useGo } from '../../../../ui/place.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { listDutyReports, type DutyReportLine } from '../../contract.ts'
import { says } from './says.ts'

type Year = Answer<typeof listDutyReports>

const columns = (say: (text: Bilingual) => string): Column<DutyReportLine>[] => [
  { key: 'deputy', name: says.deputy, width: 150, cell: ({ deputy }) => deputy.name },
  { key: 'reportOn', name: says.reportOn, width: 160, cell: ({ reportOn }) => say(sayDay(reportOn)) },
  { key: 'place', name: says.place, cell: ({ place }) => place },
  { key: 'state', name: says.state, width: 200, cell: ({ stateName }) => capital(say(stateName)) },
  { key: 'present', name: says.present, width: 110, cell: ({ votersPresent }) => votersPresent ?? '' },
]

/** 代表述职: the year's plan over all deputies, and who has not reported yet. */
export default function DutyReportsPage() {
  const say = useSay()
  const go = useGo()
  const found = useReply(listDutyReports, { query: {} })
  const { data } = found
  return (
    <Page
      title={says.list}
      actions={
        data?.mayPlan ? (
          <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/duty-reports/new')}>
            {say(says.plan)}
          </Button>
        ) : null
      }
    >
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Waiting lines={6} /> : null}
      {data ? <Loaded year={data} /> : null}
    </Page>
  )
}

function Loaded({ year }: { year: Year }) {
  const say = useSay()
  const { rows, howOften, since, reported, deputies } = year
  const often =
    howOften === 'every-year'
      ? { zh: '每年一次', en: 'once a year' }
      : { zh: '届内至少一次', en: 'once a term at least' }
  return (
    <Stack gap="lg">
      <Text>
        {say({
          zh: `${deputies} 名代表中 ${reported} 名已述职（${often.zh}，自 ${sayDay(since).zh} 起算）`,
          en: `${reported} of ${deputies} deputies have reported (${often.en}, since ${sayDay(since).en})`,
        })}
      </Text>
      {rows.length === 0 ? (
        <Empty title={says.nonePlanned} />
      ) : (
        <DataList caption={says.schedule} columns={columns(say)} rows={rows} href={({ id }) => `/duty-reports/${id}`} />
      )}
      <Missing missing={year.missing} />
    </Stack>
  )
}

/** By group, so that a whole county stands on one page. */
function Missing({ missing }: Pick<Year, 'missing'>) {
  const say = useSay()
  const groups = Map.groupBy(missing, ({ group }) => group)
  const saidOf = ({ deputy, plannedOn }: Year['missing'][number]) =>
    plannedOn ? `${deputy.name}（${say(says.plannedOn)} ${say(sayDay(plannedOn))}）` : deputy.name
  return (
    <Section title={says.missing}>
      {missing.length === 0 ? <Text>{say(says.nobodyMissing)}</Text> : null}
      <List>
        {[...groups].map(([group, each]) => (
          <List.Item key={group} mb="xs">
            <Text component="span" fw={600}>
              {group}（{each.length}）
            </Text>{' '}
            {each.map(saidOf).join(say({ zh: '、', en: ', ' }))}
          </List.Item>
        ))}
      </List>
    </Section>
  )
}
