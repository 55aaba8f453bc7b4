import { Alert } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { useSay } from '../../../../ui/language.tsx'
import { readGroups } from '../../contract.ts'
import type { PartProps } from '../part.ts'
import { groupSays as says } from './says.ts'

/** Before it goes on an agenda: groups that have not answered, or were never asked. It warns, and refuses nothing. */
export function MissingGroups({ paper }: Pick<PartProps, 'paper'>) {
  const say = useSay()
  const panel = useReply(readGroups, { params: { id: paper.id } }).data
  if (!panel) return null
  if (!panel.asked) return paper.item.asksGroups ? <Alert color="#9a4a00">{say(says.wanted)}</Alert> : null
  if (panel.asked.missing.length === 0) return null
  return (
    <Alert color="#9a4a00">
      {say(says.missing)}
      {panel.asked.missing.join('、')}
    </Alert>
  )
}
