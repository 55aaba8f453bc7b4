import { Textarea } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { draftSays, withCount } from './draft-says.ts'
import type { DraftTyped } from './draft-typed.ts'

export interface DraftPartProps {
  readonly typed: DraftTyped
  readonly change: (changed: Partial<DraftTyped>) => void
  readonly error: unknown
}

const parts = [
  { part: 'facts', hint: 'factsHint', rows: 5, required: true },
  { part: 'analysis', hint: 'analysisHint', rows: 4, required: false },
  { part: 'proposal', hint: 'proposalHint', rows: 5, required: true },
] as const

const longest = 8000

/** Title and the three parts, each with what belongs there and how much has been written. */
export function DraftText({ typed, change, error }: DraftPartProps) {
  const say = useSay()
  return (
    <>
      <Textarea
        label={say(draftSays.title)}
        description={say(draftSays.titleHint)}
        required
        minRows={1}
        maxLength={100}
        value={typed.title}
        error={issueOf(error, 'title')}
        // A title is one line, however many the screen breaks it into.
        onChange={(event) => change({ title: event.currentTarget.value.replaceAll(/[\r\n]+/g, '') })}
      />
      {parts.map(({ part, hint, rows, required }) => (
        <Textarea
          key={part}
          label={say(draftSays[part])}
          description={say(withCount(draftSays[hint], [...typed[part]].length, longest))}
          withAsterisk={required}
          minRows={rows}
          maxLength={longest}
          value={typed[part]}
          error={issueOf(error, part)}
          onChange={(event) => change({ [part]: event.currentTarget.value })}
        />
      ))}
    </>
  )
}
