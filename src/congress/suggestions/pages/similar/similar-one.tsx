import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { sayNumber } from '../../../../ui/paper-number.ts'
import { RuledButton } from '../../../../ui/ruled-button.tsx'
import type { SimilarLine, SuggestionPage } from '../../contract.ts'
import { suggestionSentences } from '../../refusals.ts'
import { mayBeInGroup } from '../../similar/rules.ts'
import { StateBadge } from '../state-badge.tsx'
import { Compare } from './compare.tsx'
import { GroupForm } from './group-forms.tsx'
import { promisesSaid, repliedSaid, similarSays as says } from './says.ts'

interface SimilarOneProps {
  readonly paper: SuggestionPage
  readonly row: SimilarLine
}

/** One paper near to this: why it is shown, what came of it, and what may be done about the two. */
export function SimilarOne({ paper, row }: SimilarOneProps) {
  const say = useSay()
  const [open, setOpen] = useState<'compare' | 'group' | null>(null)
  const { group, offers } = paper.similar
  const together = group?.others.some(({ id }) => id === row.id) ?? false
  // One that was answered long ago is read, and not handled again.
  const inHand = mayBeInGroup(row).permitted
  const sentence = (ruling: NonNullable<typeof offers>['group']) =>
    ruling.permitted ? null : (suggestionSentences[ruling.because]?.(ruling.facts) ?? null)
  return (
    <article className="similar-one">
      <div>
        <Link to={`/suggestions/${row.id}`}>{row.title}</Link> <StateBadge state={row.state} />
      </div>
      <About row={row} />
      <Why row={row} />
      <Came row={row} />
      <Group mt="xs" align="flex-start">
        <Button
          variant="default"
          aria-expanded={open === 'compare'}
          onClick={() => setOpen(open === 'compare' ? null : 'compare')}
        >
          {say(open === 'compare' ? says.closeCompare : says.compare)}
        </Button>
        {offers && inHand && !together && open !== 'group' ? (
          <RuledButton
            variant="default"
            ruling={offers.group}
            sentence={sentence(offers.group)}
            onPress={() => setOpen('group')}
          >
            {say(says.group)}
          </RuledButton>
        ) : null}
      </Group>
      {open === 'compare' ? <Compare paper={paper} otherId={row.id} /> : null}
      {open === 'group' ? <GroupForm paper={paper} withId={row.id} onClose={() => setOpen(null)} /> : null}
    </article>
  )
}

function About({ row }: { row: SimilarLine }) {
  const say = useSay()
  const when = row.session ?? (row.submittedOn ? say(sayDay(row.submittedOn)) : '')
  const said = [row.number ? say(sayNumber(row.number)) : '', when, row.organ?.name ?? '']
  return (
    <Text size="sm" c="gray.7">
      {said.filter(Boolean).join(' · ')}
    </Text>
  )
}

function Why({ row: { shared, subjects, samePlace } }: { row: SimilarLine }) {
  const say = useSay()
  const grounds = [
    samePlace.length > 0 ? say(says.samePlace) + samePlace.join('、') : '',
    shared.length > 0 ? say(says.both) + shared.join('、') : '',
    subjects.length > 0 ? say(says.subject) + subjects.join('、') : '',
  ].filter(Boolean)
  return grounds.length > 0 ? <Text size="sm">{grounds.join(say({ zh: '；', en: '; ' }))}</Text> : null
}

function Came({ row: { replied, promises, resultClass } }: { row: SimilarLine }) {
  const say = useSay()
  const promised = promisesSaid(promises)
  return (
    <>
      <Text size="sm" lineClamp={3}>
        {replied ? `${say(repliedSaid(resultClass))}${replied.text}` : say(says.notReplied)}
      </Text>
      {promised ? <Text size="sm">{say(promised)}</Text> : null}
    </>
  )
}
