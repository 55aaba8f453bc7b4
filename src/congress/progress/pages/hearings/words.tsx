import { Text } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { says } from './says.ts'

/** The organ's own words, and by when it expects to be done. */
export function Words({ said, expectedOn }: { said: string; expectedOn: string | null }) {
  const say = useSay()
  return (
    <>
      <Text fw={600} size="sm" mt="sm">
        {say(says.said)}
      </Text>
      <Text className="prose" c={said ? undefined : 'gray.7'}>
        {said || say(says.notSaid)}
      </Text>
      {expectedOn ? (
        <Text size="sm">
          {say(says.expected)}
          {say({ zh: '：', en: ': ' })}
          {say(sayDay(expectedOn))}
        </Text>
      ) : null}
    </>
  )
}
