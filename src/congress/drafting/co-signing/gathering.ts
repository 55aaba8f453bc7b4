import { permit, refuse, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { settingsOf } from '../../organs/index.ts'
import { asked } from '../life.ts'
import type { Paper } from '../papers.ts'
import { mayGatherNames, type Gathering } from './rules.ts'

/** Until when names are taken on this paper. */
export async function gatheringOf(work: Work, paper: Paper): Promise<Gathering> {
  const settings = await settingsOf(work.tx, work.congressId)
  return {
    open: paper.open,
    cutOff: await paper.of.cutOff(work, paper.id),
    afterCutOff: settings.choice('co-signing.after-cut-off'),
  }
}

export const gatheringRuling = async (work: Work, paper: Paper): Promise<Ruling> =>
  mayGatherNames(await gatheringOf(work, paper), work.today)

/** Names are gathered by the lead deputy, or by whoever enters the paper for her. */
export const mayLead = ({ leads }: Pick<Paper, 'leads'>): Ruling =>
  leads ? permit(asked) : refuse(asked, 'not-your-paper')
