import { usePages } from '../../../ui/ask.ts'
import { sayDay } from '../../../ui/day.ts'
import { DataList, type Column } from '../../../ui/data-list.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { useSay } from '../../../ui/language.tsx'
import { sayNumber } from '../../../ui/paper-number.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { listSuggestions, type SuggestionLine } from '../contract.ts'
import { suggestionLife } from '../life.ts'
import { says } from './importing/import-says.ts'

/** What a deputy has led or co-signed, as far as the reader may see it. */
export function SuggestionsOfDeputy({ deputyId }: { deputyId: string }) {
  const say = useSay()
  const found = usePages(listSuggestions, { query: { deputy: deputyId, limit: 20 } })
  if (found.isPending) return <Waiting />
  if (found.error) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
  if (found.rows.length === 0) return <Empty title={says.herSuggestionsNone} />
  return (
    <DataList
      columns={columns(say)}
      rows={found.rows}
      caption={says.title}
      href={({ id }) => `/suggestions/${id}`}
      next={found.hasNextPage ? 'more' : null}
      onMore={found.more}
      moreWaiting={found.isFetchingNextPage}
    />
  )
}

const columns = (say: ReturnType<typeof useSay>): Column<SuggestionLine>[] => [
  { key: 'title', name: says.title, cell: ({ title }) => title },
  {
    key: 'state',
    name: says.stateNow,
    cell: ({ state, overdue }) =>
      [suggestionLife.states[state]?.name, overdue && says.overdue]
        .flatMap((text) => (text ? [say(text)] : []))
        .join(' · '),
    width: 150,
  },
  { key: 'organ', name: says.organ, cell: ({ organ }) => organ?.name ?? '', width: 220 },
  { key: 'number', name: says.number, cell: ({ number }) => (number ? say(sayNumber(number)) : ''), width: 90 },
  {
    key: 'submittedOn',
    name: says.submittedOn,
    cell: ({ submittedOn }) => (submittedOn ? say(sayDay(submittedOn)) : ''),
    width: 150,
  },
]
