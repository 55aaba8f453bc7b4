import type { Bilingual } from '../../../../law/bilingual.ts'
import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { inOneLine } from '../../../../ui/paper-number.ts'
import { BoardList, BoardSection } from '../../../docket/pages/index.tsx'
import { readGatheringBoard, type ComingGathering } from '../../board/contract.ts'
import { gatheringLife } from '../../life.ts'
import { kindNames } from '../../words.ts'
import { lacks, says } from './says.ts'

/** What is still to be done for a gathering; empty when everything is. */
function missingOf({ missing }: ComingGathering): Bilingual[] {
  if (!missing) return []
  const { noticeBy, service, unanswered, leave, minutes } = missing
  return [
    ...(noticeBy ? [lacks.notice(sayDay(noticeBy))] : []),
    ...(minutes ? [says.minutes] : []),
    ...(leave > 0 ? [lacks.leave(leave)] : []),
    ...(unanswered > 0 ? [lacks.unanswered(unanswered)] : []),
    ...(service > 0 ? [lacks.service(service)] : []),
  ]
}

/** Gatherings near at hand: when and where, and what they still lack, or how one's own invitation stands. */
export function Coming() {
  const say = useSay()
  const found = useReply(readGatheringBoard, {})
  const lacking = (row: ComingGathering) => {
    if (!row.missing) return null
    const missing = missingOf(row)
    return (
      <strong>
        {missing.length > 0 ? capital(missing.map(say).join(say({ zh: '、', en: ', ' }))) : capital(say(says.ready))}
      </strong>
    )
  }
  return (
    <BoardSection
      title={says.title}
      found={found}
      none={({ rows }) => (rows.length === 0 ? says.none : null)}
      more="/gatherings"
    >
      {({ rows }) => (
        <BoardList
          rows={rows}
          rowKey={({ id }) => id}
          title={({ title }) => title}
          to={({ id }) => `/gatherings/${id}`}
          about={(row) => (
            <>
              {inOneLine([
                `${say(sayDay(row.heldOn))} ${row.startsAt}`,
                row.place,
                capital(say(kindNames[row.kind])),
                capital(say(gatheringLife.states[row.state]?.name ?? { zh: '', en: '' })),
                row.mine && capital(say(row.mine.name)),
              ])}
              <div>{lacking(row)}</div>
            </>
          )}
        />
      )}
    </BoardSection>
  )
}
