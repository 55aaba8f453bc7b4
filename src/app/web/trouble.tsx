import { Button, Group, Text } from '@mantine/core'
import { Empty } from '../../ui/empty.tsx'
import { useSay } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { says } from '../../ui/says.ts'

const sentences = {
  nowhere: { zh: '没有这个页面', en: 'There is no such page' },
  nowhereHint: {
    zh: '地址可能输错了，或者页面已经改了名字。',
    en: 'The address may be mistyped, or the page has moved.',
  },
  home: { zh: '回到首页', en: 'To the first page' },
}

/** An address that leads nowhere. */
export function Nowhere() {
  const say = useSay()
  return (
    <Page title={sentences.nowhere}>
      <Empty title={sentences.nowhere} hint={sentences.nowhereHint}>
        <Group justify="center" mt="md">
          <Link to="/">{say(sentences.home)}</Link>
        </Group>
      </Empty>
    </Page>
  )
}

/** A page that could not be loaded or drawn. What was typed into drafts is kept on the device. */
export function Broken() {
  const say = useSay()
  return (
    <Page title={says.strangeTitle}>
      <Text mb="md">{say(says.pageBroken)}</Text>
      <Button onClick={() => window.location.reload()}>{say(says.reload)}</Button>
    </Page>
  )
}
