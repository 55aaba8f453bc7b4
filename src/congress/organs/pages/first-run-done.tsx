import { Button, Checkbox, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../../platform/http/contract.ts'
import { IssuedPasswords } from '../../../ui/identity/issued-passwords.tsx'
import { useSay } from '../../../ui/language.tsx'
import { useGo } from '../../../ui/place.ts'
import type { setUp } from '../contract.ts'
import { roleNames } from '../words.ts'
import { says } from './first-run-says.ts'

/** Last step: the passwords, once; the way on opens when they are kept somewhere. */
export function DoneStep({ issued }: { issued: Answer<typeof setUp>['issued'] }) {
  const say = useSay()
  const go = useGo()
  const [kept, setKept] = useState(false)
  return (
    <Stack gap="md">
      <Text fw={600} role="status">
        {say(says.done)}
      </Text>
      <IssuedPasswords issued={issued.map((one) => ({ ...one, role: say(roleNames[one.role]) }))} />
      <Text>{say(says.thenWhat)}</Text>
      <Checkbox
        checked={kept}
        onChange={({ currentTarget }) => setKept(currentTarget.checked)}
        label={say(says.kept)}
      />
      <Button disabled={!kept} onClick={() => go('/sign-in')} style={{ alignSelf: 'flex-start' }}>
        {say(says.goOn)}
      </Button>
    </Stack>
  )
}
