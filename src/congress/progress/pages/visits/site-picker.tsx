import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { Choices } from '../../../../ui/choices.tsx'
import { Icon } from '../../../../ui/icons.tsx'
import { capital, useSay } from '../../../../ui/language.tsx'
import type { Candidate } from '../../contract.ts'
import { worths, type Worth } from '../../visits/words.ts'
import { ItemLine } from './item-line.tsx'
import { reasonSaid, says, worthTitles } from './says.ts'

const atOnce = 8

/** Everything one might type to find it. */
const textOf = ({ title, sourceTitle, number, place, organs, deputies }: Candidate): string =>
  [title, sourceTitle, number, place, ...[...organs, ...deputies].map(({ name }) => name)].join(' ').toLowerCase()

interface SitePickerProps {
  readonly candidates: readonly Candidate[]
  /** What is on the route already. */
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (candidate: Candidate) => void
}

/** Sites worth going to, each with why; found by a word, narrowed by a reason. */
export function SitePicker({ candidates, chosen, onChoose }: SitePickerProps) {
  const say = useSay()
  const [search, setSearch] = useState('')
  const [worth, setWorth] = useState<Worth | 'all'>('all')
  const [shown, setShown] = useState(atOnce)
  const has = (each: Candidate, wanted: Worth) => each.reasons.some((reason) => reason.worth === wanted)
  const found = candidates.filter(
    (each) => (worth === 'all' || has(each, worth)) && textOf(each).includes(search.trim().toLowerCase()),
  )
  if (candidates.length === 0) return <Text>{say(says.noSites)}</Text>
  const kinds = worths.flatMap((value) => {
    const count = candidates.filter((each) => has(each, value)).length
    return count > 0 ? [{ value, name: worthTitles[value], count, late: value === 'overdue' }] : []
  })
  return (
    <Stack gap="sm">
      <TextInput
        type="search"
        label={say(says.search)}
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <Choices<Worth | 'all'>
        label={says.why}
        choices={[{ value: 'all', name: says.all, count: candidates.length }, ...kinds]}
        chosen={worth}
        onChoose={setWorth}
      />
      {found.length === 0 ? <Text role="status">{say(says.noMatch)}</Text> : null}
      <ul className="stops">
        {found.slice(0, shown).map((candidate) => (
          <Site
            key={candidate.itemId}
            candidate={candidate}
            chosen={chosen.has(candidate.itemId)}
            onChoose={() => onChoose(candidate)}
          />
        ))}
      </ul>
      {found.length > shown ? (
        <Button variant="default" onClick={() => setShown(shown + atOnce)}>
          {say(says.showMore)}
        </Button>
      ) : null}
    </Stack>
  )
}

interface SiteProps {
  readonly candidate: Candidate
  readonly chosen: boolean
  readonly onChoose: () => void
}

function Site({ candidate, chosen, onChoose }: SiteProps) {
  const say = useSay()
  const id = useId()
  return (
    <li aria-labelledby={id}>
      <div id={id}>
        <ItemLine item={candidate} />
        {candidate.place ? (
          <Text size="sm" c="gray.7">
            {say(says.place)}
            {say({ zh: '：', en: ': ' })}
            {candidate.place}
          </Text>
        ) : null}
      </div>
      <ul className="site-reasons" aria-label={say(says.why)}>
        {candidate.reasons.map((reason) => (
          <li key={reason.worth} data-late={reason.worth === 'overdue' ? true : undefined}>
            {capital(say(reasonSaid(reason)))}
          </li>
        ))}
      </ul>
      {chosen ? (
        <Text size="sm" fw={600} className="to-sign">
          <Icon name="check" size={16} />
          {say(says.chosen)}
        </Text>
      ) : (
        <Button variant="default" aria-label={`${say(says.choose)} ${candidate.title}`} onClick={onChoose}>
          {say(says.choose)}
        </Button>
      )}
    </li>
  )
}
