import { Text } from '@mantine/core'
import { useId } from 'react'
import { Icon } from '../../../../ui/icons.tsx'
import { useHolds, useMe } from '../../../../ui/identity/me.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import type { HearingItem, HearingOrgan } from '../../contract.ts'
import { lateItems } from './agenda.ts'
import { FoundOnPaper } from './found-on-paper.tsx'
import { ItemHead } from './item-head.tsx'
import { MarkFields } from './mark-fields.tsx'
import { Words } from './words.tsx'
import { openItems, says } from './says.ts'

interface OrganPartProps {
  readonly gatheringId: string
  readonly organ: HearingOrgan
  readonly mayMark: boolean
  readonly open: boolean
  readonly onTurn: () => void
}

/** One organ: whether it has reported, and its items. Folded, it is still printed. */
export function OrganPart({ gatheringId, organ, mayMark, open, onTurn }: OrganPartProps) {
  const say = useSay()
  const id = useId()
  const late = lateItems(organ)
  return (
    <div className="hearing-organ">
      <h3>
        <button type="button" className="hearing-fold" aria-expanded={open} aria-controls={id} onClick={onTurn}>
          <Icon name="chevron" size={16} turned={open} />
          <span>{say(organ.organ)}</span>
          <Text component="span" size="sm" c={late > 0 ? 'red.9' : 'gray.7'} fw={late > 0 ? 700 : 400}>
            {say(openItems(organ.items.length, late))}
          </Text>
        </button>
      </h3>
      <FormState organ={organ} />
      <div id={id} className="hearing-items" data-folded={open ? undefined : true}>
        {organ.items.length === 0 ? <Text>{say(says.noItems)}</Text> : null}
        {organ.items.map((item) => (
          <Item key={item.itemId} gatheringId={gatheringId} item={item} mayMark={mayMark} />
        ))}
      </div>
    </div>
  )
}

function FormState({ organ: { organId, form } }: { organ: HearingOrgan }) {
  const say = useSay()
  const organises = useHolds('staff', 'chair')
  const answers = useHolds('organ-handler', 'organ-head')
  const mine = useMe()?.organId === organId
  if (!form) return null
  const state = `${say(says.formIs)}${capital(say(form.stateName))}`
  return (
    <Text size="sm">
      {organises || (answers && mine) ? <Link to={`/progress-forms/${form.id}`}>{state}</Link> : state}
    </Text>
  )
}

interface ItemProps {
  readonly gatheringId: string
  readonly item: HearingItem
  readonly mayMark: boolean
}

function Item({ gatheringId, item, mayMark }: ItemProps) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className="hearing-item">
      <ItemHead item={item} id={id} level={4} />
      <Words said={item.said} expectedOn={item.expectedOn} />
      <div className={mayMark ? 'on-paper-only' : undefined}>
        <FoundOnPaper item={item} />
      </div>
      {mayMark ? <MarkFields gatheringId={gatheringId} item={item} /> : null}
    </div>
  )
}
