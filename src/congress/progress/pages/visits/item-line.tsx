import { Text } from '@mantine/core'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { inOneLine, sayNumber } from '../../../../ui/paper-number.ts'
import { usePlaceOf } from '../../../docket/pages/index.tsx'
import type { SiteItem } from '../../contract.ts'
import { says } from './says.ts'

const namesIn = (people: readonly { name: string }[]): string | null =>
  people.map(({ name }) => name).join('、') || null

interface ItemLineProps {
  readonly item: SiteItem
  /** What stands above it already: a title is not said twice. */
  readonly under?: string
}

/** What a stop looks at: the paper, and whom it concerns. */
export function ItemLine({ item, under = '' }: ItemLineProps) {
  const say = useSay()
  const { kind, itemId, sourceKind, sourceId } = item
  const place = usePlaceOf()({ kind, matterId: itemId, sourceKind, sourceId })
  const number = item.number ? say(sayNumber(item.number)) : null
  const source = item.sourceTitle !== item.title ? item.sourceTitle : null
  const [deputies, organs] = [namesIn(item.deputies), namesIn(item.organs)]
  const said = item.title === under
  const about = inOneLine([capital(say(item.kindName)), number, source, capital(say(item.stateName))])
  const colon = say({ zh: '：', en: ': ' })
  return (
    <div className="item-line">
      {said ? null : <Text>{place ? <Link to={place}>{item.title}</Link> : item.title}</Text>}
      <Text size="sm" c="gray.7">
        {said && place ? <Link to={place}>{about}</Link> : about}
      </Text>
      <Text size="sm" c="gray.7">
        {inOneLine([
          organs && `${say(says.organs)}${colon}${organs}`,
          deputies && `${say(says.deputies)}${colon}${deputies}`,
        ])}
      </Text>
    </div>
  )
}
