import { Stack, Text } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { RuledButton } from '../../../ui/ruled-button.tsx'
import { Section } from '../../docket/pages/index.tsx'
import type { Drafting } from '../contract.ts'
import { InviteForm } from './invite-form.tsx'
import type { PaperProps } from './part.ts'
import { cutOffOn, signedCount, signSays } from './sign-says.ts'
import { SignatoryRow } from './signatory-row.tsx'
import { useDrafting } from './use-drafting.ts'
import './drafting.css'

/** Who stands under a paper and who was asked; its lead deputy invites more. */
export function CoSigners({ matterId }: PaperProps) {
  const say = useSay()
  const { data, error, refetch } = useDrafting(matterId)
  if (!data) return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null
  const changed = data.signatories.some(({ state }) => state === 'to-confirm')
  return (
    <Section title={signSays.title}>
      <Stack gap="sm">
        <Text fw={600}>{say(signedCount(data.signed))}</Text>
        {data.cutOff ? <Text size="sm">{say(cutOffOn(data.cutOff))}</Text> : null}
        {changed ? <Text size="sm">{say(signSays.changed)}</Text> : null}
        <Names matterId={matterId} drafting={data} />
        {data.leads ? <Inviting matterId={matterId} drafting={data} /> : null}
      </Stack>
    </Section>
  )
}

interface NamesProps {
  readonly matterId: string
  readonly drafting: Drafting
}

function Names({ matterId, drafting: { leadDeputy, signatories, leads, attach } }: NamesProps) {
  const say = useSay()
  return (
    <ul className="signatories">
      {leadDeputy ? (
        <li>
          <strong>{leadDeputy.name}</strong> <Text component="span">{say(signSays.lead)}</Text>
        </li>
      ) : null}
      {signatories.map((signatory) => (
        <SignatoryRow
          key={signatory.deputyId}
          matterId={matterId}
          signatory={signatory}
          leads={leads && attach.ruling.permitted}
        />
      ))}
      {signatories.length === 0 ? <li>{say(signSays.none)}</li> : null}
    </ul>
  )
}

/** The form to invite with, or the reason why nobody can be invited any more. */
function Inviting({ matterId, drafting }: NamesProps) {
  const say = useSay()
  const { ruling, sentence } = drafting.invite
  if (ruling.permitted) return <InviteForm matterId={matterId} drafting={drafting} />
  return (
    <RuledButton ruling={ruling} sentence={sentence}>
      {say(signSays.invite)}
    </RuledButton>
  )
}
