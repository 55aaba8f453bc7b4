import type { Article } from '../../../law/article.ts'
import type { Bilingual, Language } from '../../../law/bilingual.ts'
import { articleName } from '../../../law/cite.ts'
import { sayDay } from '../../../law/say-day.ts'
import { escaped } from '../../../platform/text/html.ts'
import { arithmetic, votesSaid } from '../deciding/vote-said.ts'
import { bodyNames } from '../words.ts'
import { publishedSays as says } from './public-says.ts'
import type { PublishedDecision, PublishedList } from './published.ts'

const style = `body{font:16px/1.7 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#1a1a1a;background:#fff;margin:0}
main{max-width:48rem;margin:0 auto;padding:16px}h1{font-size:1.5rem;line-height:1.4;color:#b01e23;border-bottom:2px solid #b01e23;padding-bottom:8px}
h2{font-size:1.15rem;margin:24px 0 8px}a{color:#0b4f9e}p,dd,td,li{overflow-wrap:anywhere}.text{white-space:pre-line}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0}dt{color:#555}dd{margin:0}
.urgent{border-left:4px solid #9a4a00;background:#fdf3ea;padding:8px 12px}.sum{font-weight:600}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:4px 8px;text-align:left;vertical-align:top}th{background:#f0f0f0}
ul{padding-left:1.2rem}li{margin:6px 0}.list{list-style:none;padding:0}.list a{display:inline-block;padding:8px 0}.answer{margin-left:1rem}
th{white-space:nowrap}progress{width:100%;height:16px}@media print{main{max-width:none}}`

const sheet = (language: Language, title: string, body: string): string => `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(title)}</h1>
${body}</main></body></html>`

/** The list of a congress's published resolutions, the newest first. */
export function decisionsHtml(congressId: number, { congress, rows }: PublishedList, language: Language): string {
  const say = (text: Bilingual) => text[language]
  const items = rows.map(({ id, title, number, publishedOn, urgent }) => {
    const about = [number, publishedOn ? say(sayDay(publishedOn)) : null, urgent ? say(says.urgentShort) : null]
    return `<li><a href="/public/decisions/${congressId}/${escaped(id)}">${escaped(title)}</a><br>${escaped(about.filter(Boolean).join(' · '))}</li>`
  })
  const body = items.length > 0 ? `<ul class="list">${items.join('\n')}</ul>` : `<p>${escaped(say(says.none))}</p>`
  const title = language === 'zh' ? `${congress}${says.list.zh}` : `${congress}: ${says.list.en}`
  return sheet(language, title, body)
}

function howDecided(decision: PublishedDecision, language: Language): string {
  const say = (text: Bilingual) => text[language]
  const day = (on: string | null) => (on ? say(sayDay(on)) : null)
  const { body, power, votes } = decision
  const articles: Article[] = [...(power ? [power] : []), ...(votes ? [votes.under] : [])]
  const facts: [Bilingual, string | null][] = [
    [says.organ, decision.organ],
    [says.by, body ? say(bodyNames[body]) : null],
    [says.asked, decision.deputiesAsked ? say(says.askedYes) : null],
    [says.deliberatedOn, day(decision.deliberatedOn)],
    [says.decidedOn, day(decision.decidedOn)],
    [says.vote, votes ? say(votesSaid(votes)) : null],
    [says.publishedOn, day(decision.publishedOn)],
    [says.under, articles.map((article) => say(articleName(article))).join(language === 'zh' ? '；' : '; ')],
  ]
  const rows = facts.flatMap(([name, fact]) =>
    fact ? [`<dt>${escaped(say(name))}</dt><dd>${escaped(fact)}</dd>`] : [],
  )
  const sum = votes
    ? `<p class="sum">${escaped(say(arithmetic({ ...votes, members: body === 'standing-committee' })))}</p>`
    : ''
  return `<h2>${escaped(say(says.how))}</h2>${sum}<dl>${rows.join('\n')}</dl>`
}

interface Shown {
  readonly congressId: number
  readonly language: Language
  /** How it is followed, as a part of its page already made. */
  readonly following: string
}

/** A published resolution: its text, how it was decided with the arithmetic, the urgency if any, and how it is followed. */
export function decisionHtml(decision: PublishedDecision, { congressId, language, following }: Shown): string {
  const say = (text: Bilingual) => escaped(text[language])
  const { title, number, congress, resolution, urgency } = decision
  const urgent = urgency ? `<p class="urgent"><strong>${say(says.urgent)}</strong>${escaped(urgency)}</p>` : ''
  return sheet(
    language,
    title,
    `<p>${escaped([congress, number].filter(Boolean).join('　'))}</p>
${urgent}
<p class="text">${escaped(resolution)}</p>
${howDecided(decision, language)}
${following}
<p><a href="/public/decisions/${congressId}">${say(says.all)}</a></p>`,
  )
}
