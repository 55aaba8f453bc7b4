import type { Article } from '../../../law/article.ts'
import { practice } from '../../../law/article.ts'
import { DeputiesLaw } from '../../../law/index.ts'
import type { HintCode } from './coach-says.ts'

const form = practice('代表建议一事一议，标题写明事由', 'one matter a paper, named in its title')
const notOne = practice(
  '不属本级职权、个人事务、代转来信、广告推介，不作为代表建议',
  'what is beyond the level’s powers, personal, passed on or advertising is no suggestion',
)
const assignable = practice('涉及部门过多的难以准确交办', 'what concerns too many organs cannot be assigned well')
const privacy = practice('公开前不出现私人姓名和号码', 'no private names or numbers in what may be published')

/** What each hint rests on. */
export const basisOf: Readonly<Record<HintCode, Article>> = {
  'part-missing': DeputiesLaw('24'),
  'title-form': form,
  'title-says-nothing': form,
  'another-form': form,
  'several-matters': form,
  'no-remedy': DeputiesLaw('24'),
  'not-concrete': DeputiesLaw('24'),
  'one-sentence': DeputiesLaw('24'),
  'too-many-organs': assignable,
  'beyond-powers': notOne,
  'personal-matter': notOne,
  'pending-case': DeputiesLaw('59'),
  bidding: DeputiesLaw('59'),
  forwarded: notOne,
  advertising: DeputiesLaw('59'),
  'private-number': privacy,
  'private-person': privacy,
}
