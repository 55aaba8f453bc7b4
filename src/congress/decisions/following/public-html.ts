import type { Bilingual, Language } from '../../../law/bilingual.ts'
import { sayDay } from '../../../law/say-day.ts'
import { escaped } from '../../../platform/text/html.ts'
import type { PublicFollowing } from './public.ts'
import { publicSays as says } from './public-says.ts'
import { findingNames } from './words.ts'

type Clause = PublicFollowing['clauses'][number]

/** Words in the reader's language, as they stand in a page. */
export const sayer = (language: Language) => (text: Bilingual) => escaped(text[language])
type Say = ReturnType<typeof sayer>

const day = (say: Say, on: string) => (on ? say(sayDay(on)) : '')

const standing = ({ verified, overdue, goingOn }: Clause): Bilingual => {
  if (verified) return says.done
  if (goingOn) return says.goesOn
  return overdue ? says.overdue : says.underWay
}

/** Of all clauses so many are verified: the bar says in a picture what the words say. */
function progress(say: Say, { verified, all, percent }: PublicFollowing['progress']): string {
  const words = say({
    zh: `${all} 条中已核实落实 ${verified} 条，${percent}%`,
    en: `${verified} of ${all} clauses verified, ${percent} %`,
  })
  return `<p><strong>${words}</strong></p><progress max="${all || 1}" value="${verified}">${percent}%</progress>`
}

function clauses(say: Say, rows: readonly Clause[]): string {
  const cells = rows.map(
    (row) =>
      `<tr><td>${row.ordinal}. ${escaped(row.text)}</td><td>${say(row.owner)}</td><td>${day(say, row.dueOn)}</td><td>${say(standing(row))}${row.goingOn ? `<br>${escaped(row.goingOn)}` : ''}</td></tr>`,
  )
  const heads = [says.clause, says.owner, says.dueOn, says.state].map((head) => `<th scope="col">${say(head)}</th>`)
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${cells.join('\n')}</tbody></table>`
}

const of = (say: Say, ordinal: number | null): string =>
  ordinal === null ? say(says.whole) : say({ zh: `第 ${ordinal} 条`, en: `clause ${ordinal}` })

function findings(say: Say, rows: PublicFollowing['findings']): string {
  if (rows.length === 0) return `<p>${say(says.noFindings)}</p>`
  const items = rows.map(
    ({ on, ordinal, finding, text }) =>
      `<li><strong>${day(say, on)} · ${of(say, ordinal)} · ${say(findingNames[finding])}</strong><br>${escaped(text)}</li>`,
  )
  return `<ul>${items.join('\n')}</ul>`
}

function questions(say: Say, rows: PublicFollowing['questions']): string {
  if (rows.length === 0) return `<p>${say(says.noQuestions)}</p>`
  const items = rows.map((row) => {
    const asked = `<strong>${say(row.deputy ? says.ofDeputy : says.ofPublic)}</strong> (${day(say, row.askedOn)} · ${of(say, row.ordinal)})<br>${escaped(row.text)}`
    const answered = row.answeredOn
      ? `<strong>${escaped(row.organ)}</strong> (${day(say, row.answeredOn)})<br>${escaped(row.answer)}`
      : `${say({ zh: `等待${row.organ}答复`, en: `${row.organ} has yet to answer` })}`
    return `<li><p>${asked}</p><p class="answer">${answered}</p></li>`
  })
  return `<ul class="questions">${items.join('\n')}</ul>`
}

/** How a decision is followed, as a part of its public page. Nothing in it was not published. */
export function followingHtml(congressId: number, following: PublicFollowing, language: Language): string {
  const say = sayer(language)
  const at = `/public/decisions/${congressId}/${following.id}`
  const links = [
    ...(following.open ? [`<a href="${at}/ask">${say(says.ask)}</a>`] : []),
    `<a href="/public/decisions/${congressId}/question">${say(says.lookUp)}</a>`,
  ]
  const { conclusion } = following
  const report = conclusion
    ? `<h2>${say(says.conclusion)}</h2><p>${escaped(conclusion.heardAt)} · ${day(say, conclusion.reportedOn)}</p><p>${escaped(conclusion.text)}</p>`
    : ''
  return `<section class="following"><h2>${say(says.following)}</h2>
${progress(say, following.progress)}
${clauses(say, following.clauses)}
${report}
<h2>${say(says.findings)}</h2>
${findings(say, following.findings)}
<h2>${say(says.questions)}</h2>
${questions(say, following.questions)}
<p>${links.join(' · ')}</p></section>`
}
