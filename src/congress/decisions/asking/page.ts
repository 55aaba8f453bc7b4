import { consultationsAbout } from '../../consultations/index.ts'
import { withDaysSaid } from '../../../law/say-day.ts'
import type { PagePart } from '../page-part.ts'
import { mayAskNow, shortestDay } from './ask.ts'
import type { AskingPanel } from './contract.ts'
import { hearing } from './heard.ts'
import { askingSentences } from './refusals.ts'
import { heardBefore } from './rules.ts'

export const asking: PagePart<AskingPanel> = {
  panel: async (work, matter) => {
    const mayAsk = await mayAskNow(work, matter)
    const heard = heardBefore(await hearing(work, matter))
    const why = heard.permitted ? null : askingSentences[heard.because]?.(heard.facts)
    return {
      asksDeputies: matter.asks_deputies,
      forms: await consultationsAbout(work, matter.id),
      mayAsk,
      shortest: mayAsk ? await shortestDay(work) : null,
      heard: heard as AskingPanel['heard'],
      sentence: why ? withDaysSaid(why) : null,
    }
  },
  // Deciding stays open while the form is: whoever decides may say why it cannot wait.
  asked: () => Promise.resolve({}),
}
