import { Alert } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { warning } from '../../legal-help/words.ts'

/** Stands wherever legal help is asked for or given: nobody here decides a case. */
export function Warning() {
  const say = useSay()
  return (
    <Alert color="yellow.9" variant="outline" mb="md" role="note">
      {say(warning)}
    </Alert>
  )
}
