import { Text } from '@mantine/core'
import { sayDay } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/language.tsx'
import { Photos } from './photos.tsx'
import { says } from './says.ts'
import type { Undertaking } from '../../contract.ts'

/** What was found by whoever looked, each time. */
export function Acceptances({ acceptances }: Pick<Undertaking, 'acceptances'>) {
  const say = useSay()
  return (
    <>
      {acceptances.map((one) => (
        <div key={one.id} className="acceptance">
          <Text size="sm" fw={600}>
            {say(says.acceptances)} · {say(one.kept ? says.acceptedKept : says.acceptedNot)} · {say(sayDay(one.heldOn))}
          </Text>
          <Text size="sm">
            {[
              one.place,
              one.measured === null ? '' : `${one.measured}${one.unit}`,
              one.measure,
              one.remarks,
              one.noPhotoReason ? `${say(says.noPhotoReason)}：${one.noPhotoReason}` : '',
            ]
              .filter(Boolean)
              .join(say({ zh: '；', en: '; ' }))}
          </Text>
          <Text size="sm" c="gray.7">
            {[
              `${one.verifiedBy}${one.byOffice ? say({ zh: '（人大工作机构核实）', en: ' (by the office)' }) : ''}`,
              ...one.participants,
            ].join(say({ zh: '、', en: ', ' }))}
          </Text>
          <Photos photos={one.photos} />
        </div>
      ))}
    </>
  )
}
