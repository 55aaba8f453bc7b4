import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { ArticleLine } from '../../../../ui/article.tsx'
import { useCall } from '../../../../ui/ask.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { ProblemNotice } from '../../../../ui/problem-notice.tsx'
import { endCatalogueItem, type CatalogueItem } from '../../contract.ts'
import { tagNames } from '../../words.ts'
import { fieldSays } from '../field-says.ts'
import { asksSaid } from './asks-said.ts'
import { ItemForm } from './item-form.tsx'
import { listSays } from './says.ts'

/** One line of the list; the office changes it, or ends it once she is sure. */
export function ItemLine({ item, keeps }: { item: CatalogueItem; keeps: boolean }) {
  const say = useSay()
  const [doing, setDoing] = useState<'change' | 'end' | null>(null)
  const close = () => setDoing(null)
  if (doing === 'change') return <ItemForm item={item} onClose={close} />
  return (
    <div className="catalogue-line">
      <div>
        <Text fw={600}>{item.name}</Text>
        <Text size="sm" c="gray.7">
          {item.tags.map((tag) => capital(say(tagNames[tag]))).join(say({ zh: '、', en: ', ' }))}
        </Text>
        <Text size="sm">{capital(say(asksSaid(item)))}</Text>
        <ArticleLine article={item.under} />
        {doing === 'end' ? <EndSure item={item} onClose={close} /> : null}
      </div>
      {keeps && doing === null ? (
        <Group gap="xs" className="screen-only">
          <Button
            variant="default"
            aria-label={`${say(listSays.change)} ${item.name}`}
            onClick={() => setDoing('change')}
          >
            {say(listSays.change)}
          </Button>
          <Button variant="default" aria-label={`${say(listSays.end)} ${item.name}`} onClick={() => setDoing('end')}>
            {say(listSays.end)}
          </Button>
        </Group>
      ) : null}
    </div>
  )
}

function EndSure({ item, onClose }: { item: CatalogueItem; onClose: () => void }) {
  const say = useSay()
  const ending = useCall(endCatalogueItem, { refreshes: ['readCatalogue'] })
  return (
    <>
      <Text size="sm" mt={4} role="status">
        {say(listSays.endSure)}
      </Text>
      <ProblemNotice error={ending.error} />
      <Group gap="xs" mt={4}>
        <Button
          color="red.9"
          loading={ending.isPending}
          onClick={() => ending.mutate({ params: { id: item.id }, body: {} }, { onSuccess: onClose })}
        >
          {say(listSays.sure)}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say(fieldSays.cancel)}
        </Button>
      </Group>
    </>
  )
}
