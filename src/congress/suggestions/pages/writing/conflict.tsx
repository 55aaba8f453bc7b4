import { useReply } from '../../../../ui/ask.ts'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { Waiting } from '../../../../ui/waiting.tsx'
import { readSuggestion } from '../../contract.ts'
import { Differing } from './differing.tsx'
import { typedFrom, type DraftTyped } from './draft-typed.ts'

interface ConflictProps {
  readonly typed: DraftTyped
  /** Hers is to stand, over the version the house has now. */
  readonly onMine: (version: number) => void
  readonly onTheirs: (theirs: DraftTyped) => void
}

/** The house has something newer: reads it, and shows both for her to choose. */
export function Conflict({ typed, onMine, onTheirs }: ConflictProps) {
  const found = useReply(readSuggestion, { params: { id: typed.id } }, { refetchOnMount: 'always' })
  const theirs = found.data
  if (found.isFetching) return <Waiting lines={4} />
  if (!theirs) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
  return (
    <Differing
      mine={typed}
      theirs={theirs}
      onMine={() => onMine(theirs.version)}
      onTheirs={() => onTheirs(typedFrom(theirs))}
    />
  )
}
