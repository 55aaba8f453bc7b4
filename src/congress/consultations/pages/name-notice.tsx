import { Alert } from '@mantine/core'
import { Icon } from '../../../ui/icons.tsx'
import { useSay } from '../../../ui/language.tsx'
import { says } from './says.ts'

/** Whether a name will stand on it: said before anybody types a word. */
export function NameNotice({ named }: { named: boolean }) {
  const say = useSay()
  return (
    <Alert
      color={named ? 'blue' : 'teal'}
      variant="light"
      icon={<Icon name={named ? 'person' : 'people'} />}
      title={say(named ? says.namedNotice : says.namelessNotice)}
    >
      {say(named ? says.namedText : says.namelessText)}
    </Alert>
  )
}
