import { Text } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import type { SuggestionPage } from '../../contract.ts'
import { handOverSays } from './says.ts'

/** Each time it was sent back: by whom, whom it proposed and why, and the ruling. */
export function Returns({ returns }: { returns: SuggestionPage['handingOver']['returns'] }) {
  const say = useSay()
  return (
    <ol className="returns">
      {returns.map((back) => (
        <li key={back.id}>
          <Text size="sm">{say(handOverSays.sentBack(back.organ, sayDay(back.sentOn), back.proposed))}</Text>
          <Text size="sm" className="prose">
            {say(handOverSays.reason)}
            {back.reason}
          </Text>
          {back.ruling ? (
            <Text size="sm" className="prose" fw={600}>
              {say(handOverSays.ruled(back.ruling.organ, sayDay(back.ruling.on)))}
              {back.ruling.reason}
            </Text>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
