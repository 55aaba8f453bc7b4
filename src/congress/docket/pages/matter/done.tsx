import { Alert, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Icon } from '../../../../ui/icons.tsx'
import { useSay } from '../../../../ui/language.tsx'
import { NextDuty } from '../next-duty.tsx'
import type { Finished } from './matter-page.ts'
import { matterSays } from './says.ts'

/** Says what was done, where the focus now is, and leads on to the next duty. */
export function Done({ finished, here }: { finished: Finished | null; here: string }) {
  const say = useSay()
  const status = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (finished) status.current?.focus()
  }, [finished])
  return (
    <div role="status" tabIndex={-1} ref={status} className="done screen-only">
      {finished ? (
        <Alert color="green" icon={<Icon name="check" />}>
          <Text fw={600}>
            {say(matterSays.done)}
            {say(finished.name)}
          </Text>
          <NextDuty act={finished.act} here={here} />
        </Alert>
      ) : null}
    </div>
  )
}
