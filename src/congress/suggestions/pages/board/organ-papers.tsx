import { Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { inOneLine, sayNumber } from '../../../../ui/paper-number.ts'
import { BoardFigures, BoardList, BoardSection } from '../../../docket/pages/index.tsx'
import { readOrganBoard, type OrganPaper } from '../../board/contract.ts'
import { states } from '../../words.ts'
import { stateName } from '../state-badge.tsx'
import { says } from './says.ts'

const ended: readonly string[] = ['closed', 'withdrawn']

function useAbout() {
  const say = useSay()
  return ({ number, state }: OrganPaper) =>
    inOneLine([number && say(sayNumber(number)), capital(say(stateName(state)))])
}

const line = {
  rowKey: ({ id }: OrganPaper) => id,
  title: ({ title }: OrganPaper) => title,
  to: ({ id }: OrganPaper) => `/suggestions/${id}`,
  days: ({ daysLeft }: OrganPaper) => daysLeft,
}

/** The organ's papers: how many in which state, and what is to be answered by when. */
export function OrganPapers() {
  const found = useReply(readOrganBoard, {})
  const about = useAbout()
  return (
    <BoardSection
      title={says.open}
      found={found}
      none={(board) => (board.states.length === 0 ? says.openNone : null)}
      more="/suggestions"
    >
      {(board) => (
        <>
          <BoardFigures
            figures={states.flatMap((state) => {
              const count = board.states.find((each) => each.state === state)?.count ?? 0
              const to = `/suggestions?state=${state}`
              return count > 0 && !ended.includes(state) ? [{ name: stateName(state), count, to }] : []
            })}
          />
          <BoardList rows={board.open} {...line} about={about} />
        </>
      )}
    </BoardSection>
  )
}

/** Replies made ready by the handler, which the head signs or sends back. */
export function ToSign() {
  const say = useSay()
  const found = useReply(readOrganBoard, {})
  const about = useAbout()
  return (
    <BoardSection
      title={says.toSign}
      found={found}
      none={({ toSign }) => (toSign.length === 0 ? says.toSignNone : null)}
    >
      {({ toSign }) => (
        <BoardList
          rows={toSign}
          {...line}
          about={(paper) => (
            <>
              {about(paper)}
              <Text size="sm">
                {say(says.writtenBy)}
                {paper.savedBy}
              </Text>
            </>
          )}
        />
      )}
    </BoardSection>
  )
}
