import './handling.css'
import { Alert, Text } from '@mantine/core'
import { Icon } from '../../../../ui/icons.tsx'
import { useSay } from '../../../../ui/language.tsx'
import type { SuggestionPage } from '../../contract.ts'
import { Extensions } from './extensions.tsx'
import { OwnWork } from './own-work.tsx'
import { replySays } from './says.ts'

const extending: readonly string[] = ['handling', 'extension-asked', 'extended', 'separate']

/** What must be seen first: a draft that waits for the head, an extension asked for or decided, one's own part. */
export function HandlingNotices({ paper }: { paper: SuggestionPage }) {
  const { extensions } = paper.handling
  const news = extending.includes(paper.state) ? extensions.slice(-1) : []
  return (
    <>
      <ReadyDraft handling={paper.handling} />
      <Extensions extensions={news} />
      <OwnWork paper={paper} />
    </>
  )
}

function ReadyDraft({ handling: { draft, mine } }: Pick<SuggestionPage, 'handling'>) {
  const say = useSay()
  if (!draft?.ready) return null
  return (
    <Alert icon={<Icon name="clock" />} title={say(replySays.readyTitle)}>
      <Text size="sm">
        {say(replySays.draftBy)}
        {draft.savedBy}
      </Text>
      <Text size="sm">
        {mine.isHead ? say(replySays.readyForYou) : `${say(replySays.sentToHead)}${mine.heads.join('、')}`}
      </Text>
    </Alert>
  )
}
