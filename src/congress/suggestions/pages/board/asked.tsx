import { useReply } from '../../../../ui/ask.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { inOneLine, sayNumber } from '../../../../ui/paper-number.ts'
import { BoardList, BoardSection } from '../../../docket/pages/index.tsx'
import { readDeputyBoard, type AskedPaper } from '../../board/contract.ts'
import { stateName } from '../state-badge.tsx'
import { says } from './says.ts'

/** What the deputy asked for: where each stands, and whom it waits for. */
export function Asked() {
  const say = useSay()
  const found = useReply(readDeputyBoard, {})
  const about = ({ number, state, organ, lead, waitsFor }: AskedPaper) => (
    <>
      {inOneLine([
        capital(say(stateName(state))),
        number && say(sayNumber(number)),
        lead ? null : say(says.coSigned),
        organ,
      ])}
      {waitsFor ? (
        <div>
          {say(waitsFor.owedBy.name)}
          {say({ zh: '：', en: ': ' })}
          {say(waitsFor.actName)}
        </div>
      ) : null}
    </>
  )
  return (
    <BoardSection
      title={says.asked}
      found={found}
      none={({ rows }) => (rows.length === 0 ? says.askedNone : null)}
      more="/suggestions"
    >
      {({ rows }) => (
        <>
          <BoardList
            rows={rows}
            rowKey={({ id }) => id}
            title={({ title }) => title}
            to={({ id }) => `/suggestions/${id}`}
            days={({ waitsFor }) => waitsFor?.daysLeft ?? null}
            about={about}
          />
          <Link to="/suggestions/new" className="way-on">
            {say(says.write)}
          </Link>
        </>
      )}
    </BoardSection>
  )
}
