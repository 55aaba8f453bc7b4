import { route, type Route, type Work } from '../../../platform/http/route.ts'
import type { SuggestionPage } from '../contract.ts'
import { getBlankSuggestionForm, getHandOverNotice, getSuggestionDocument } from './contract.ts'
import { giveBlankForm, giveHandOverNotice, giveWith } from './give.ts'

export const suggestionDocumentRoutes = (read: (work: Work, id: string) => Promise<SuggestionPage>): Route[] => {
  const give = giveWith(read)
  return [
    route(getBlankSuggestionForm, (work, { params }) => giveBlankForm(work, params.file)),
    route(getHandOverNotice, (work, { params }) => giveHandOverNotice(work, params)),
    route(getSuggestionDocument, (work, { params }) => give(work, params)),
  ]
}
