import { Autocomplete, SimpleGrid, Switch, Textarea } from '@mantine/core'
import { useReply } from '../../../../ui/ask.ts'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { countSuggestions } from '../../contract.ts'
import { draftSays } from './draft-says.ts'
import type { DraftPartProps } from './draft-text.tsx'
import { LeadDeputy } from './lead-deputy.tsx'
import { useOrganChoices } from '../handing-over/organ-choices.ts'

/** For whom staff enter a paper; a deputy writes her own. */
export function DraftAuthor({ typed, change, error }: DraftPartProps) {
  const isDeputy = useHolds('deputy')
  if (isDeputy) return null
  return <LeadDeputy lead={typed.lead} onChoose={(lead) => change({ lead })} issue={issueOf(error, 'leadDeputyId')} />
}

/** What it is about, and whether it may be public. */
export function DraftAbout({ typed, change, error }: DraftPartProps) {
  const say = useSay()
  const counts = useReply(countSuggestions, {})
  const { rows } = useOrganChoices()
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Autocomplete
          label={say(draftSays.category)}
          size="md"
          maxLength={40}
          value={typed.category}
          error={issueOf(error, 'category')}
          onChange={(category) => change({ category })}
          data={[...new Set(counts.data?.categories.filter(Boolean))]}
        />
        <Autocomplete
          label={say(draftSays.wished)}
          size="md"
          maxLength={60}
          value={typed.wishedOrgan}
          error={issueOf(error, 'wishedOrgan')}
          onChange={(wishedOrgan) => change({ wishedOrgan })}
          data={[...new Set(rows.map(({ name }) => name))]}
        />
      </SimpleGrid>
      <Switch
        label={say(draftSays.mayPublish)}
        checked={typed.mayPublish}
        onChange={(event) => change({ mayPublish: event.currentTarget.checked })}
      />
      {typed.mayPublish ? null : (
        <Textarea
          label={say(draftSays.whyNot)}
          withAsterisk
          minRows={2}
          maxLength={300}
          value={typed.notPublicReason}
          error={issueOf(error, 'notPublicReason')}
          onChange={(event) => change({ notPublicReason: event.currentTarget.value })}
        />
      )}
    </>
  )
}
