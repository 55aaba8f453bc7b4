import { Text, Textarea, TextInput } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { pointsOf } from '../../points.ts'
import { draftSays, pointsSaid, withCount } from './draft-says.ts'
import type { DraftTyped } from './draft-typed.ts'

export interface DraftPartProps {
  readonly typed: DraftTyped
  readonly change: (changed: Partial<DraftTyped>) => void
  readonly error: unknown
}

const longest = 8000

interface PartProps extends DraftPartProps {
  readonly part: 'facts' | 'analysis' | 'proposal'
  readonly rows: number
  readonly required?: boolean
}

/** One of the three parts, with what belongs there and how much has been written. */
function Part({ typed, change, error, part, rows, required = false }: PartProps) {
  const say = useSay()
  return (
    <Textarea
      label={say(draftSays[part])}
      description={say(withCount(draftSays[`${part}Hint`], [...typed[part]].length, longest))}
      withAsterisk={required}
      minRows={rows}
      maxLength={longest}
      value={typed[part]}
      error={issueOf(error, part)}
      onChange={(event) => change({ [part]: event.currentTarget.value })}
    />
  )
}

/** What it is about, and where. */
export function DraftTitle({ typed, change, error }: DraftPartProps) {
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
      <TextInput
        label={say(draftSays.place)}
        description={say(draftSays.placeHint)}
        maxLength={60}
        value={typed.place}
        error={issueOf(error, 'place')}
        onChange={(event) => change({ place: event.currentTarget.value })}
      />
    </>
  )
}

/** The three parts: what is so, why, and what is asked for. */
export const DraftText = (props: DraftPartProps) => (
  <>
    <Part {...props} part="facts" rows={5} required />
    <Part {...props} part="analysis" rows={4} />
    <Proposal {...props} />
  </>
)

/** What is asked for, and the points of it that the handling organ must answer one by one. */
function Proposal(props: DraftPartProps) {
  const say = useSay()
  const points = pointsOf(props.typed.proposal)
  return (
    <div>
      <Part {...props} part="proposal" rows={5} required />
      {points.length > 0 ? (
        <section className="draft-points" aria-label={say(pointsSaid(points.length))}>
          <Text size="sm" fw={700}>
            {say(pointsSaid(points.length))}
          </Text>
          {points.length > 1 ? (
            <ol>
              {points.map((point, at) => (
                <li key={at}>{point}</li>
              ))}
            </ol>
          ) : (
            <Text size="sm">{say(draftSays.onePoint)}</Text>
          )}
        </section>
      ) : null}
    </div>
  )
}
