import { Autocomplete, SimpleGrid, Switch, Textarea } from '@mantine/core'
import { useKeptReply } from '../../../../ui/kept-reply.ts'
import { useHolds } from '../../../../ui/identity/me.ts'
import { useSay } from '../../../../ui/language.tsx'
import { issueOf } from '../../../../ui/problem.ts'
import { countSuggestions } from '../../contract.ts'
import { draftSays } from './draft-says.ts'
import type { DraftPartProps } from './draft-text.tsx'
import { LeadDeputy } from './lead-deputy.tsx'
import { WishedOrgans } from './wished-organs.tsx'

/** For whom staff enter a paper; a deputy writes her own. */
export function DraftAuthor({ typed, change, error }: DraftPartProps) {
  const isDeputy = useHolds('deputy')
  if (isDeputy) return null
  return <LeadDeputy lead={typed.lead} onChoose={(lead) => change({ lead })} issue={issueOf(error, 'leadDeputyId')} />
}

/** What it is about, and whether it may be public. */
export function DraftAbout({ typed, change, error }: DraftPartProps) {
  const say = useSay()
  const categories = useKeptReply(countSuggestions, {}, (counts) => counts.categories.filter(Boolean)) ?? []
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
          data={[...new Set(categories)]}
        />
        <WishedOrgans key={typed.id} typed={typed} change={change} error={error} />
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
