import { TagsInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useKeptReply } from '../../../../ui/kept-reply.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { listOrgans } from '../../../organs/contract.ts'
import { draftSays } from './draft-says.ts'
import type { DraftPartProps } from './draft-text.tsx'

const most = 5

/** Names in one line, as the paper keeps them; a name that holds the mark between names counts as several. */
const joined = (organs: readonly string[]): string => {
  const names = organs.map((name) => name.trim()).filter(Boolean)
  return [...new Set(names)].slice(0, most).join('、').slice(0, 200)
}

/**
 * Organs she has in mind, from the list or in her own words. What stands in the box counts as it is typed: to make a tag
 * of it only when the box is left would move the page under the finger that presses the button.
 */
export function WishedOrgans({ typed, change, error }: DraftPartProps) {
  const say = useSay()
  const organs = useKeptReply(listOrgans, {}, ({ rows }) =>
    rows.filter(({ endedOn }) => endedOn === null).map(({ name }) => name),
  )
  const [search, setSearch] = useState('')
  const all = typed.wishedOrgan.split('、').filter(Boolean)
  const beingTyped = search.trim() !== '' && all.at(-1) === search.trim()
  const tags = beingTyped ? all.slice(0, -1) : all
  const latest = useRef(tags)
  latest.current = tags
  const choose = (chosen: string[]) => {
    const removed = chosen.length < latest.current.length
    latest.current = chosen
    change({ wishedOrgan: joined(removed ? [...chosen, search] : chosen) })
  }
  const type = (text: string) => {
    setSearch(text)
    change({ wishedOrgan: joined([...latest.current, text]) })
  }
  return (
    <TagsInput
      label={say(draftSays.wished)}
      description={say(draftSays.wishedHint)}
      size="md"
      maxTags={most}
      maxLength={60}
      splitChars={[',', '，', '、', '；', ';']}
      acceptValueOnBlur={false}
      value={tags}
      searchValue={search}
      error={issueOf(error, 'wishedOrgan')}
      onChange={choose}
      onSearchChange={type}
      data={[...new Set(organs)]}
    />
  )
}
