import { Stack, Text } from '@mantine/core'
import { useSay } from '../../../ui/language.tsx'
import { QrCode } from '../../../ui/identity/qr-code.tsx'
import { Section } from '../../docket/pages/index.tsx'
import type { GatheringPage } from '../contract.ts'
import { says } from './says.ts'

/** The code to sign in by, for the organisers to show at the place. */
export function SignInCode({ paper }: { paper: GatheringPage }) {
  const say = useSay()
  if (!paper.code) return null
  const address = `${window.location.origin}/gatherings/${paper.id}/here#${paper.code}`
  return (
    <Section title={says.scan}>
      <Stack gap="xs" align="flex-start">
        <QrCode text={address} label={say(says.scan)} />
        <Text size="sm">{say(says.codeHint)}</Text>
      </Stack>
    </Section>
  )
}
