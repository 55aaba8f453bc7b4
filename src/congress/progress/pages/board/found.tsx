import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { inOneLine } from '../../../../ui/paper-number.ts'
import { BoardList, BoardSection, usePlaceOf } from '../../../docket/pages/index.tsx'
import { readFoundBoard } from '../../board/contract.ts'
import { markNames } from '../../hearings/words.ts'
import { says } from './says.ts'

/** What hearings found of the reader's own organ, the latest first. */
export function FoundOnUs() {
  const say = useSay()
  const placeOf = usePlaceOf()
  const found = useReply(readFoundBoard, {})
  return (
    <BoardSection title={says.found} found={found} none={({ rows }) => (rows.length === 0 ? says.foundNone : null)}>
      {({ rows }) => (
        <BoardList
          rows={rows}
          rowKey={({ gatheringId, itemId }) => `${gatheringId} ${itemId}`}
          title={({ item }) => item}
          to={({ sourceKind, sourceId }) => placeOf({ sourceKind, sourceId })}
          about={({ mark, note, heldOn, gathering }) => (
            <>
              <strong>{capital(say(markNames[mark]))}</strong>
              {note ? `：${note}` : ''}
              <div>{inOneLine([say(sayDay(heldOn)), gathering])}</div>
            </>
          )}
        />
      )}
    </BoardSection>
  )
}
