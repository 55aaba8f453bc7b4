import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useUnreached } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { usePath } from '../../../../ui/place.ts'
import { isWaiting, useUnsent, type Unsent } from './unsent.ts'
import { unsentSays } from './unsent-says.ts'
import { useSendUnsent } from './send-unsent.ts'

const whyOf = ({ held, stopped }: Unsent) =>
  held ? unsentSays.held : stopped?.overtaken ? unsentSays.overtaken : stopped ? unsentSays.refused : unsentSays.waiting

/** 未发送: on every page, what still waits on this device, and what was sent meanwhile. */
export default function UnsentPapers() {
  const say = useSay()
  const here = usePath()
  const { items } = useUnsent()
  const { sent, dismiss } = useSendUnsent()
  const unreached = useUnreached()
  const others = items.filter(({ id }) => here !== `/suggestions/${id}/edit`)
  const told = sent.length > 0 || others.length > 0
  const writing = here === '/suggestions/new' || here.endsWith('/edit')
  const away = unreached && !writing
  if (!told && !away) return null
  return (
    <Stack gap="sm" maw={1120} mx="auto" mb="lg" className="screen-only">
      {away ? (
        <Alert role="status" color="gray">
          <Group justify="space-between">
            <Text size="sm">{say(unsentSays.unreached)}</Text>
            <Link to="/suggestions/new">{say(unsentSays.write)}</Link>
          </Group>
        </Alert>
      ) : null}
      {others.length > 0 ? (
        <Alert role="status" color="#9a4a00" title={say(unsentSays.heading)}>
          {others.map((item) => (
            <Line key={item.id} item={item} />
          ))}
        </Alert>
      ) : null}
      {sent.map(({ id, title }) => (
        <Alert key={id} role="status" color="green">
          <Group justify="space-between">
            <Text size="sm">
              {say(unsentSays.sent)}：<Link to={`/suggestions/${id}`}>{title}</Link>
            </Text>
            <Button variant="default" onClick={() => dismiss(id)}>
              {say(unsentSays.dismiss)}
            </Button>
          </Group>
        </Alert>
      ))}
    </Stack>
  )
}

function Line({ item }: { item: Unsent }) {
  const say = useSay()
  return (
    <div className="unsent-line">
      <Link to={`/suggestions/${item.id}/edit`}>{item.typed.title || say(unsentSays.untitled)}</Link>
      <Text size="sm">
        {isWaiting(item) ? '… ' : '! '}
        {say(whyOf(item))}
      </Text>
    </div>
  )
}
