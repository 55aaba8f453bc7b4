import { Anchor, Group, Text } from '@mantine/core'
import { useMe } from '../../../ui/identity/me.ts'
import { useSay } from '../../../ui/language.tsx'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../docket/pages/index.tsx'
import type { ConsultationPage } from '../contract.ts'
import { publicSays } from './public-says.ts'
import { TallyBars } from './tally-bars.tsx'

/** What the public says to it: how much, how it chose, and what waits to be moderated. */
export function PublicSection({ paper }: { paper: ConsultationPage }) {
  const say = useSay()
  const me = useMe()
  const found = paper.public
  if (!found) return null
  const { comments, again, waiting, tally } = found
  return (
    <Section title={publicSays.section}>
      <Text>
        {say({
          zh: `收到 ${comments} 份${again > 0 ? `，另有 ${again} 份内容相同` : ''}。`,
          en: `${comments} comments${again > 0 ? `, and ${again} the same again` : ''}.`,
        })}{' '}
        {say(publicSays.apart)}
      </Text>
      <Group gap="lg" mt="xs">
        {paper.mayOrganise && waiting > 0 ? (
          <Link to={`/moderation?paper=${paper.id}`}>
            {say(publicSays.queue)}
            {say({ zh: `（${waiting} 条待审核）`, en: ` (${waiting} waiting)` })}
          </Link>
        ) : null}
        {me ? (
          <Anchor href={`/public/${me.congressId}/consultations/${paper.id}`} target="_blank" rel="noopener">
            {say(publicSays.portal)}
          </Anchor>
        ) : null}
      </Group>
      {tally ? <TallyBars tally={tally} /> : null}
    </Section>
  )
}
