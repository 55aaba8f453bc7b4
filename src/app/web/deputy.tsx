import DeputyPage from '../../congress/deputies/pages/deputy-page.tsx'
import { SuggestionsOfDeputy } from '../../congress/suggestions/pages/of-deputy.tsx'

/** A deputy with her suggestions: two rooms on one page, joined here as the earlier may not know the later. */
export default function Deputy() {
  return <DeputyPage work={(deputyId) => <SuggestionsOfDeputy deputyId={deputyId} />} />
}
