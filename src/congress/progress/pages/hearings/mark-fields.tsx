import { Button, Text, Textarea } from '@mantine/core'
import { Choices } from '../../../../ui/choices.tsx'
import { Icon } from '../../../../ui/icons.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import type { HearingItem } from '../../contract.ts'
import { markNames, marks, type Mark } from '../../hearings/words.ts'
import { says } from './says.ts'
import { useMark } from './use-mark.ts'

/** 现场评议: one of three, saved as it is pressed; the note as one leaves it. */
export function MarkFields({ gatheringId, item }: { gatheringId: string; item: HearingItem }) {
  const say = useSay()
  const { typed, choose, write, save, state, error } = useMark(gatheringId, item)
  const waitsForMark = !typed.mark && typed.note.trim() !== ''
  return (
    <div className="hearing-mark screen-only">
      <Choices<Mark | ''>
        label={says.found}
        choices={marks.map((value) => ({ value, name: markNames[value] }))}
        chosen={typed.mark ?? ''}
        onChoose={(mark) => mark && choose(mark)}
      />
      <Textarea
        label={say(says.note)}
        autosize
        minRows={2}
        maxLength={1000}
        value={typed.note}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        onBlur={save}
      />
      <Text size="sm" role="status" className="hearing-saved">
        {state === 'saved' ? <Icon name="check" size={16} /> : null}
        {waitsForMark ? say(says.markFirst) : state && state !== 'typing' ? say(says[state]) : null}
      </Text>
      <ProblemNotice error={error} />
      {state === 'unsaved' ? (
        <Button variant="default" onClick={save}>
          {say(says.saveAgain)}
        </Button>
      ) : null}
    </div>
  )
}
