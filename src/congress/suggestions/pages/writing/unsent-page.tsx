import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useSay } from '../../../../ui/language.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useGo } from '../../../../ui/place.ts'
import { PaperText } from '../paper-text.tsx'
import { Conflict } from './conflict.tsx'
import { useUnsent, type Unsent } from './unsent.ts'
import { unsentSays } from './unsent-says.ts'

/** A suggestion that waits on this device: as it will be sent, with the ways to send it now or to take it back. */
export function UnsentPage({ item }: { item: Unsent }) {
  const say = useSay()
  const { put } = useUnsent()
  const { typed, stopped, thenSubmit } = item
  const send = () => put({ ...item, stopped: undefined })
  return (
    <Page title={typed.title || unsentSays.untitled}>
      <Stack gap="md">
        {stopped?.overtaken ? (
          <Choice item={item} />
        ) : (
          <Alert role="status" color="#9a4a00" title={say(stopped ? unsentSays.refused : unsentSays.waiting)}>
            {stopped ? <Text size="sm">{stopped.detail}</Text> : null}
            <Text size="sm">{say(thenSubmit ? unsentSays.willSubmit : unsentSays.willSave)}</Text>
            <Text size="sm">{say(unsentSays.stayHere)}</Text>
            <Group mt="sm">
              <Button onClick={() => put({ ...item, held: true, stopped: undefined })} variant="default">
                {say(unsentSays.takeBack)}
              </Button>
              {stopped ? <Button onClick={send}>{say(unsentSays.sendNow)}</Button> : null}
            </Group>
          </Alert>
        )}
        <PaperText paper={typed} />
      </Stack>
    </Page>
  )
}

/** The house has something newer: whichever she chooses, the other is not sent. */
function Choice({ item }: { item: Unsent }) {
  const { put, remove } = useUnsent()
  const go = useGo()
  const takeTheirs = () => {
    remove(item.id)
    go(`/suggestions/${item.id}`, true)
  }
  const keepMine = (version: number) => put({ ...item, stopped: undefined, typed: { ...item.typed, version } })
  return <Conflict typed={item.typed} onMine={keepMine} onTheirs={takeTheirs} />
}
