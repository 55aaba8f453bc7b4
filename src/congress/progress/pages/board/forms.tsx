import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { inOneLine } from '../../../../ui/paper-number.ts'
import { BoardList, BoardSection } from '../../../docket/pages/index.tsx'
import { readFormsBoard } from '../../board/contract.ts'
import { givenSaid, missingSaid, says } from './says.ts'

/** Hearings to come: how many forms have come, and whose have not. */
export function FormsOutstanding() {
  const say = useSay()
  const found = useReply(readFormsBoard, {})
  return (
    <BoardSection title={says.forms} found={found} none={({ rows }) => (rows.length === 0 ? says.formsNone : null)}>
      {({ rows }) => (
        <BoardList
          rows={rows}
          rowKey={({ gatheringId }) => gatheringId}
          title={({ title }) => title}
          to={({ gatheringId }) => `/gatherings/${gatheringId}`}
          about={(row) => (
            <>
              {inOneLine([say(sayDay(row.heldOn)), say(givenSaid(row))])}
              <div>{say(row.missing.length > 0 ? missingSaid(row.missing) : says.allGiven)}</div>
            </>
          )}
        />
      )}
    </BoardSection>
  )
}
