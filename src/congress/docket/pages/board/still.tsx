import { Text } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../../ui/ask.ts'
import { Choices } from '../../../../ui/choices.tsx'
import { capital, useSay } from '../../../../ui/language.tsx'
import { inOneLine } from '../../../../ui/paper-number.ts'
import { readStill } from '../../board/contract.ts'
import { usePlaceOf } from '../places.tsx'
import { BoardList } from './board-list.tsx'
import { BoardSection } from './board-section.tsx'
import { daysChoice, moreSaid, quietSaid, says } from './says.ts'

const lengths = ['14', '30', '60'] as const

/** What stands still, the longest first: how long, and whose act it waits for. */
export function Still() {
  const say = useSay()
  const placeOf = usePlaceOf()
  const [days, setDays] = useState<(typeof lengths)[number]>('30')
  const found = useReply(readStill, { query: { days: Number(days) } }, { placeholderData: (before) => before })
  return (
    <BoardSection title={says.still} found={found} none={() => null}>
      {({ count, rows }) => (
        <>
          <Choices
            label={says.stillLabel}
            choices={lengths.map((value) => ({ value, name: daysChoice(Number(value)) }))}
            chosen={days}
            onChoose={setDays}
          />
          {rows.length === 0 ? <Text>{say(says.stillNone)}</Text> : null}
          <BoardList
            rows={rows}
            rowKey={({ id }) => id}
            title={({ title }) => title}
            to={(row) => placeOf(row)}
            about={({ quietFor, stateName, owedBy, actName }) =>
              inOneLine([
                say(quietSaid(quietFor)),
                say(stateName),
                `${say(owedBy.name)}${say({ zh: '：', en: ': ' })}${capital(say(actName))}`,
              ])
            }
          />
          {count > rows.length ? <Text size="sm">{say(moreSaid(count - rows.length))}</Text> : null}
        </>
      )}
    </BoardSection>
  )
}
