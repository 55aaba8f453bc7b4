import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { ArticleLine } from '../../../../ui/article.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { coach, type Hint, type Written } from '../../writing/coach.ts'
import { draftSays } from './draft-says.ts'

const places = {
  title: draftSays.title,
  place: draftSays.place,
  facts: draftSays.facts,
  analysis: draftSays.analysis,
  proposal: draftSays.proposal,
  wishedOrgan: draftSays.wished,
} as const

/** 起草提示: a pause after typing, and quiet while nothing is to be said; what is missing the submit button says. */
export function DraftHints({ written, open = true }: { written: Written; open?: boolean }) {
  const say = useSay()
  const [settled] = useDebouncedValue(written, 800)
  const [dismissed, setDismissed] = useState<readonly string[]>([])
  const hints = coach(settled).filter(({ code, weight }) => weight === 'hints' && !dismissed.includes(code))
  if (hints.length === 0) return null
  return (
    <details className="draft-hints" open={open}>
      <summary>
        {say(draftSays.hints)}（{hints.length}）
      </summary>
      <Text size="sm" c="gray.7">
        {say(draftSays.hintsNote)}
      </Text>
      <ul>
        {hints.map((hint) => (
          <HintLine
            key={`${hint.code}.${hint.field}`}
            hint={hint}
            onDismiss={() => setDismissed([...dismissed, hint.code])}
          />
        ))}
      </ul>
    </details>
  )
}

function HintLine({ hint, onDismiss }: { hint: Hint; onDismiss: () => void }) {
  const say = useSay()
  return (
    <li>
      <Text size="sm">
        <strong>{say(places[hint.field])}</strong> {say(hint.says)}
      </Text>
      <ArticleLine article={hint.under} />
      <button type="button" className="draft-dismiss" onClick={onDismiss}>
        {say(draftSays.hintSeen)}
      </button>
    </li>
  )
}
