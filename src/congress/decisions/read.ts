import type { Ruling } from '../../law/ruling.ts'
import { NotFound } from '../../platform/http/errors.ts'
import type { Work } from '../../platform/http/route.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import { dutiesOf, historyOf, offersFor, placesOf, saidOffers, timelineOf } from '../docket/index.ts'
import type { Names } from '../docket/words.ts'
import { asking } from './asking/page.ts'
import { listed } from './bases.ts'
import { basisOf } from './catalogue/usual.ts'
import type { CatalogueItem, MajorMatterPage } from './contract.ts'
import { deciding } from './deciding/page.ts'
import { majorMatterLife } from './life.ts'
import { lineOf, lines } from './list.ts'
import { majorMatterOf, type MajorMatter } from './move.ts'
import { publishing } from './publishing/page.ts'
import { submitting } from './submitting/page.ts'

const parts = { submitting, asking, deciding, publishing }

/** What the room's own rules say of each act before anything is typed. */
async function asked(work: Work, matter: MajorMatter): Promise<Record<string, Ruling>> {
  const rulings: Record<string, Ruling> = {}
  for (const part of Object.values(parts)) Object.assign(rulings, await part.asked(work, matter))
  return rulings
}

/** What each part of the room shows of it. */
const panels = async (work: Work, matter: MajorMatter) => ({
  submitting: await submitting.panel(work, matter),
  asking: await asking.panel(work, matter),
  deciding: await deciding.panel(work, matter),
  publishing: await publishing.panel(work, matter),
})

/** The line of the list it was brought under, as it was then. */
async function itemOf({ tx, congressId }: Work, id: string): Promise<CatalogueItem> {
  const item = await tx
    .selectFrom('decisions.catalogue_item')
    .select(['id', 'key', 'track', 'name', 'tags', 'papers'])
    .select(['asks_deputies as asksDeputies', 'asks_groups as asksGroups', 'asks_party as asksParty'])
    .where('congress_id', '=', congressId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...item, under: basisOf(item.key) ?? listed } as CatalogueItem
}

/** One major matter as this caller may see it, with its life, its duties, what may be done next, and its history. */
export const readerOf = (names: Names, sentences: Catalogue) =>
  async function read(work: Work, id: string): Promise<MajorMatterPage> {
    const matter = await majorMatterOf(work, id)
    const line = await lines(work).where('major.id', '=', id).executeTakeFirst()
    if (!line) throw new NotFound('major-matter')
    const offers = offersFor(majorMatterLife, {
      state: matter.state,
      holds: await placesOf(work, majorMatterLife, id),
      asked: await asked(work, matter),
    })
    return {
      ...lineOf(line),
      version: matter.version,
      item: await itemOf(work, matter.item_id),
      proposal: matter.proposal,
      background: matter.background,
      options: matter.options,
      money: matter.money,
      risks: matter.risks,
      enteredByStaff: matter.entered_by_staff,
      ...(await panels(work, matter)),
      duties: await dutiesOf(work, id, names),
      offers: saidOffers(offers, sentences),
      history: await historyOf(work, { kind: 'major-matter', id }, names),
      timeline: await timelineOf(work, id, names),
    }
  }
