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
  notYours: { zh: '这个页面不在您的职权范围内', en: 'This page is not for your role' },
  notYoursHint: {
    zh: '需要使用的，请联系本级人大的安全管理员调整角色。',
    en: 'If you need it, ask the security administrator of your congress for the role.',
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

/** A page of the desk that is for other roles; the house would refuse what it asks for. */
export function NotYours() {
  const say = useSay()
  return (
    <Page title={sentences.notYours}>
      <Text mb="md">{say(sentences.notYoursHint)}</Text>
      <Link to="/">{say(sentences.home)}</Link>
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
