import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { inOneLine } from '../../../../ui/paper-number.ts'
import { BoardList, BoardSection } from '../../../docket/pages/index.tsx'
import { listLetters } from '../../supervising/contract.ts'
import { says } from './says.ts'

const shown = 6

/** Letters of urging that nobody has signed for yet. */
export function Letters() {
  const say = useSay()
  const found = useReply(listLetters, { query: { which: 'unreceived', limit: shown } })
  return (
    <BoardSection
      title={says.letters}
      found={found}
      none={({ rows }) => (rows.length === 0 ? says.lettersNone : null)}
      more="/suggestions/letters"
    >
      {({ rows }) => (
        <BoardList
          rows={rows}
          rowKey={({ id }) => id}
          title={({ title }) => title}
          to={({ suggestionId }) => `/suggestions/${suggestionId}`}
          about={({ addressee, number, act }) => inOneLine([say(addressee), number, say(act)])}
        />
      )}
    </BoardSection>
  )
}
