import { Text } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { useHolds, useMe } from '../../../../ui/identity/me.ts'
import { capital, useSay } from '../../../../ui/language.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Section } from '../../../docket/pages/index.tsx'
import { readHearing } from '../../contract.ts'
import { says } from './says.ts'

/** For whoever answers for an organ: the way to its own form, where the inbox led to the hearing. */
export function OwnForm({ gatheringId }: { gatheringId: string }) {
  const say = useSay()
  const organId = useMe()?.organId
  const answers = useHolds('organ-handler', 'organ-head')
  const found = useReply(readHearing, { params: { id: gatheringId } }, { enabled: answers })
  const form = answers ? found.data?.organs.find((organ) => organ.organId === organId)?.form : null
  if (!form || form.state === 'released') return null
  const owed = form.state === 'owed'
  return (
    <Section title={says.ownForm}>
      {owed ? <Text>{say(says.ownIntro)}</Text> : <Text>{capital(say(form.stateName))}</Text>}
      <Link to={`/progress-forms/${form.id}`} className="way-on" fw={600}>
        {say(owed ? says.fill : says.read)}
      </Link>
    </Section>
  )
}
