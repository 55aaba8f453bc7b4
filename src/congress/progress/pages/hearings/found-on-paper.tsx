import { Text } from '@mantine/core'
import { capital, useSay } from '../../../../ui/language.tsx'
import type { HearingItem } from '../../contract.ts'
import { markNames, marks } from '../../hearings/words.ts'
import { says } from './says.ts'

/** What was found of an item, to be read; not found yet, printed with boxes to tick at the table. */
export function FoundOnPaper({ item: { mark, note } }: { item: Pick<HearingItem, 'mark' | 'note'> }) {
  const say = useSay()
  if (mark)
    return (
      <Text mt="xs">
        <strong>
          {say(says.found)}
          {say({ zh: '：', en: ': ' })}
          {capital(say(markNames[mark]))}
        </strong>
        {note ? <span className="prose"> {note}</span> : null}
      </Text>
    )
  return (
    <div className="on-paper-only">
      <Text mt="xs">
        {say(says.found)} {marks.map((each) => `□ ${capital(say(markNames[each]))}`).join('　')}
      </Text>
      <Text>
        {say(says.note)} <span className="to-write" />
      </Text>
    </div>
  )
}
