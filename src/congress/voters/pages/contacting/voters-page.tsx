import { Button, Stack } from '@mantine/core'
import { Icon } from '../../../../ui/icons.tsx'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Page } from '../../../../ui/page.tsx'
import { useGo } from '../../../../ui/place.ts'
import { Counts } from './counts.tsx'
import { MyLog } from './my-log.tsx'
import { MyVoters } from './my-voters.tsx'
import { says } from './says.ts'

/** 联系选民: a deputy's own voters and log; for the office, numbers. */
export default function VotersPage() {
  const say = useSay()
  const go = useGo()
  const isDeputy = useHolds('deputy')
  const isOffice = useHolds('staff', 'chair')
  return (
    <Page
      title={says.title}
      actions={
        isDeputy ? (
          <Button leftSection={<Icon name="plus" size={18} />} onClick={() => go('/voters/contacts/new')}>
            {say(says.addContact)}
          </Button>
        ) : null
      }
    >
      <Stack gap="lg">
        {isDeputy ? <MyVoters /> : null}
        {isDeputy ? <MyLog /> : null}
        {isOffice ? <Counts /> : null}
      </Stack>
    </Page>
  )
}
