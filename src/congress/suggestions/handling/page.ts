import { DeputiesLaw } from '../../../law/index.ts'
import { refuse, type Ruling } from '../../../law/ruling.ts'
import type { Work } from '../../../platform/http/route.ts'
import { dueOfDuty } from '../../docket/index.ts'
import { signatoriesOf } from '../../drafting/index.ts'
import { settingsOf } from '../../organs/index.ts'
import { extending } from '../bases.ts'
import { coHandlersOf, separatePartsOf } from '../handing-over/parties.ts'
import { suggestionLife } from '../life.ts'
import type { PagePart } from '../page-part.ts'
import type { PageRow } from '../read.ts'
import { beforeHandOver } from '../words.ts'
import type { HandlingPanel } from './contract.ts'
import { draftOf } from './draft.ts'
import { extensionDays, extensionsOf, isGranted } from './extend.ts'
import { openAmong, pointsOfPaper, standingAnswers } from './paper-points.ts'
import { mayGather } from './parts.ts'
import { contactWarning, mayIssue } from './rules.ts'
import { schemeIn } from './scheme.ts'
import * as shown from './shown-handling.ts'
import { shownReplies } from './shown-replies.ts'
import { isHandledBy, signatureOf } from './who-handles.ts'

const nobody = { isHandling: false, needsHead: false, heads: [], isHead: false, draftVersion: 0 }

async function addresseesOf(work: Work, row: PageRow, toAll: boolean): Promise<string[]> {
  const lead = row.lead_deputy ?? row.proposers
  const others = toAll ? await signatoriesOf(work, row.id) : []
  return [...(lead ? [lead] : []), ...others.map(({ name }) => name)]
}

async function classesIn(work: Work) {
  const settings = await settingsOf(work.tx, work.congressId)
  const { solved, promising, explaining } = schemeIn(settings)
  const labels = settings.labels('suggestions.class-labels')
  const toAll = settings.choice('suggestions.joint-reply-to') === 'every-signatory'
  return { classes: { labels, solved, promising, explaining }, toAll }
}

/** What is one's own of it: whether one's organ handles the paper, its draft, and who must sign. */
async function ownOf(work: Work, row: PageRow): Promise<Pick<HandlingPanel, 'mine' | 'draft'>> {
  const { organId } = work.caller
  if (!organId) return { mine: nobody, draft: null }
  const isHandling = await isHandledBy(work, row, organId)
  const signature = await signatureOf(work)
  const kept = isHandling ? await draftOf(work, row.id, organId) : undefined
  return {
    mine: {
      isHandling,
      needsHead: isHandling && !mayIssue(signature).permitted,
      heads: signature.heads,
      isHead: signature.isHead,
      draftVersion: kept?.version ?? 0,
    },
    draft: kept?.body
      ? {
          body: kept.body as NonNullable<HandlingPanel['draft']>['body'],
          version: kept.version,
          ready: kept.ready,
          savedBy: kept.saved_by,
          savedAt: kept.saved_at,
        }
      : null,
  }
}

/** What is owed to the deputy first: a contact, by its day. */
async function contactsOf(work: Work, row: PageRow) {
  const contacts = await shown.shownContacts(work, row)
  const counted = { setting: 'suggestions.contact-within', start: row.assigned_on ?? work.today }
  const dueOn = row.assigned_on ? await dueOfDuty(work, suggestionLife, counted) : null
  const warning = contactWarning({
    contacts: contacts.filter(({ kind }) => kind === 'contact').length,
    dueOn,
    today: work.today,
    replied: row.replied_on !== null,
  })
  return { contacts, firstContactDueOn: dueOn, contactWarning: dueOn ? warning : null }
}

async function panel(work: Work, row: PageRow): Promise<HandlingPanel> {
  const points = pointsOfPaper(row)
  const { classes, toAll } = await classesIn(work)
  const addressees = await addresseesOf(work, row, toAll)
  const bare = { points, openPoints: points, classes, addressees, ...empty }
  if ((beforeHandOver as readonly string[]).includes(row.state)) return bare
  const coHandlers = await coHandlersOf(work, row.id)
  const parts = await separatePartsOf(work, row.id)
  return {
    ...bare,
    openPoints: openAmong(points, await standingAnswers(work, row.id)),
    ...(await contactsOf(work, row)),
    plans: await shown.shownPlans(work, row.id),
    upwardLetters: await shown.shownLetters(work, row.id),
    extensions: await shown.shownExtensions(work, row.id),
    longReply: row.assigned_on
      ? { on: (await extensionDays(work, row.assigned_on)).longLimit, under: DeputiesLaw('51.2') }
      : null,
    coHandlers: shown.shownCoHandlers(coHandlers, work),
    opinions: await shown.shownOpinions(work, row.id),
    parts: shown.shownParts(parts, work),
    letters: await shownReplies(work, row.id),
    ...(await ownOf(work, row)),
  }
}

const empty = {
  firstContactDueOn: null,
  contactWarning: null,
  contacts: [],
  plans: [],
  upwardLetters: [],
  extensions: [],
  longReply: null,
  coHandlers: [],
  opinions: [],
  parts: [],
  letters: [],
  draft: null,
  mine: nobody,
} satisfies Partial<HandlingPanel>

async function askedSeparately(work: Work, row: PageRow): Promise<Record<string, Ruling>> {
  const extensions = await shown.shownExtensions(work, row.id)
  const pending = extensions.some(({ decision, partId }) => decision === 'pending' && partId !== null)
  return {
    gather: mayGather(await separatePartsOf(work, row.id)),
    ...(!pending && { prolong: refuse(extending, 'nothing-asked') }),
  }
}

async function asked(work: Work, row: PageRow): Promise<Record<string, Ruling>> {
  if (row.state === 'separate') return askedSeparately(work, row)
  if (row.state !== 'handling') return {}
  const before = await extensionsOf(work, row.id).execute()
  const granted = before.some((one) => one.part_id === null && isGranted(one, row.assigned_on ?? ''))
  return granted ? { 'ask-extension': refuse(extending, 'extended-already') } : {}
}

export const handling: PagePart<HandlingPanel> = { panel, asked }
