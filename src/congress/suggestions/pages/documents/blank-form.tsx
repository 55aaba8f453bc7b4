import { Group, Text } from '@mantine/core'
import { addressOf } from '../../../../ui/call.ts'
import { useSay } from '../../../../ui/language.tsx'
import { FileLinks } from '../../../documents/pages/index.tsx'
import { getBlankSuggestionForm } from '../../contract.ts'
import { documentSays } from './says.ts'

/** The sheet for deputies without a phone, to print in a stack. */
export function BlankForm() {
  const say = useSay()
  return (
    <Group gap="xs" wrap="nowrap" className="screen-only">
      <Text size="sm">{say(documentSays.blankForm)}</Text>
      <FileLinks
        of={documentSays.blankForm}
        address={(file) => addressOf(getBlankSuggestionForm.path, { params: { file } })}
      />
    </Group>
  )
}
