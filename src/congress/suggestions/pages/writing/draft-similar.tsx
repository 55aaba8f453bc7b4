import { Text, Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { Bilingual } from '../../../../law/bilingual.ts'
import { useReply } from '../../../../ui/ask.ts'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { similarSuggestions, textAsked, type SimilarLine } from '../../similar/contract.ts'
import { StateBadge } from '../state-badge.tsx'
import { draftSays, similarSaid } from './draft-says.ts'
import type { DraftPartProps } from './draft-text.tsx'

/** A title of fewer characters says no matter yet. */
const enough = 6

/** Similar ones of this and past terms while she writes, with what came of them; and why hers is another matter. */
export function DraftSimilar({ typed, change, error }: DraftPartProps) {
  const say = useSay()
  const [{ title, place }] = useDebouncedValue({ title: typed.title.trim(), place: typed.place.trim() }, 900)
  const [text] = useDebouncedValue(typed.facts.slice(0, textAsked), 3000)
  const asked = { title, place, text, ...(typed.version !== null && { except: typed.id }) }
  const found = useReply(
    similarSuggestions,
    { query: asked },
    { enabled: [...title].length >= enough, placeholderData: (before) => before, staleTime: 60_000, retry: false },
  )
  const rows = (found.data?.rows ?? []).filter(({ id }) => id !== typed.id)
  if (rows.length === 0 && !typed.difference) return null
  return (
    <details className="draft-similar">
      <summary>
        {say(similarSaid(rows.length))}
        {rows[0] ? <span className="draft-nearest">{rows[0].title}</span> : null}
      </summary>
      <Text size="sm" c="gray.7">
        {say(draftSays.similarHint)}
      </Text>
      {rows.map((row) => (
        <Similar key={row.id} row={row} />
      ))}
      <Textarea
        mt="sm"
        label={say(draftSays.difference)}
        description={say(draftSays.differenceHint)}
        minRows={2}
        maxLength={500}
        value={typed.difference}
        error={issueOf(error, 'difference')}
        onChange={(event) => change({ difference: event.currentTarget.value })}
      />
    </details>
  )
}

const classSaid = (letter: string): Bilingual => ({ zh: `办理结果 ${letter} 类`, en: `result class ${letter}` })

const promisesSaid = ({ kept, open, broken }: SimilarLine['promises']): Bilingual | null =>
  kept + open + broken === 0
    ? null
    : {
        zh: `承诺：已兑现 ${kept} 项，进行中 ${open} 项，逾期未兑现 ${broken} 项`,
        en: `Promises: ${kept} kept, ${open} open, ${broken} broken`,
      }

function Similar({ row }: { row: SimilarLine }) {
  const say = useSay()
  const promises = promisesSaid(row.promises)
  return (
    <article className="draft-similar-one">
      <div>
        <Link to={`/suggestions/${row.id}`}>{row.title}</Link> <StateBadge state={row.state} />
      </div>
      <Text size="sm" c="gray.7">
        {[
          row.session ?? (row.submittedOn ? say(sayDay(row.submittedOn)) : ''),
          row.organ?.name ?? '',
          row.resultClass ? say(classSaid(row.resultClass)) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {row.replied ? (
        <Text size="sm" lineClamp={3}>
          {say(draftSays.replied)}
          {row.replied.text}
        </Text>
      ) : null}
      {promises ? <Text size="sm">{say(promises)}</Text> : null}
    </article>
  )
}
