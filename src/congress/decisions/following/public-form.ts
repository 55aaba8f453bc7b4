import type { Bilingual, Language } from '../../../law/bilingual.ts'
import { sayDay } from '../../../law/say-day.ts'
import { escaped } from '../../../platform/text/html.ts'
import { sayer } from './public-html.ts'
import { publicSays as says } from './public-says.ts'
import type { FoundQuestion, PublicFollowing } from './public.ts'
import { turnDownNames } from './words.ts'

const style = `body{font:16px/1.7 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#1a1a1a;background:#fff;margin:0}
main{max-width:42rem;margin:0 auto;padding:16px}h1{font-size:1.4rem;line-height:1.4}label{display:block;font-weight:600;margin:16px 0 4px}
textarea,select,input{font:inherit;width:100%;box-sizing:border-box;padding:10px;border:1px solid #767676;border-radius:4px;min-height:44px}
button{font:inherit;font-weight:600;margin-top:16px;min-height:44px;padding:8px 24px;border:0;border-radius:4px;background:#0b4f9e;color:#fff}
.note{background:#f3f6fa;padding:8px 12px}.wrong{border-left:4px solid #b00020;padding:8px 12px;background:#fdecee}
.code{font:700 1.6rem/1.4 ui-monospace,monospace;letter-spacing:.1em}.trap{position:absolute;left:-9999px}a{color:#0b4f9e}p{white-space:pre-line;overflow-wrap:anywhere}`

interface Sheet {
  readonly language: Language
  readonly title: Bilingual
  readonly body: string
}

const sheet = ({ language, title, body }: Sheet): string => `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(title[language])}</title><style>${style}</style></head>
<body><main><h1>${escaped(title[language])}</h1>${body}</main></body></html>`

interface Place {
  readonly congressId: number
  readonly language: Language
}

const decisionAt = (congressId: number, id: string) => `/public/decisions/${congressId}/${id}`

/** What was typed, where the form is shown again. */
export interface Typed {
  readonly text: string
  readonly ordinal: string
  readonly wrong?: Bilingual
}

const nothing: Typed = { text: '', ordinal: '' }

/** The form by which anybody asks, without an account and without script. */
export function askHtml(
  { congressId, language }: Place,
  decision: PublicFollowing,
  nonce: string,
  typed = nothing,
): string {
  const say = sayer(language)
  const options = [
    `<option value="">${say(says.whole)}</option>`,
    ...decision.clauses.map(
      ({ ordinal, text }) =>
        `<option value="${ordinal}"${typed.ordinal === String(ordinal) ? ' selected' : ''}>${ordinal}. ${escaped(text.slice(0, 60))}</option>`,
    ),
  ]
  const wrong = typed.wrong
    ? `<p class="wrong" role="alert"><strong>${say(says.notSent)}</strong><br>${say(typed.wrong)}</p>`
    : ''
  const form = `<form method="post" action="${decisionAt(congressId, decision.id)}/ask" accept-charset="utf-8">
<input type="hidden" name="form" value="${escaped(nonce)}">
<label for="ordinal">${say(says.about)}</label><select id="ordinal" name="ordinal">${options.join('')}</select>
<label for="text">${say(says.yourQuestion)}</label><textarea id="text" name="text" rows="7" maxlength="1000" required>${escaped(typed.text)}</textarea>
<div class="trap" aria-hidden="true"><label for="website">${say(says.leaveEmpty)}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>
<button>${say(says.send)}</button></form>`
  const body = `<p><strong>${escaped(decision.title)}</strong></p>${wrong}
<p>${say(says.intro)}</p><p class="note">${say(says.noPersonal)}</p>
${decision.open ? form : `<p>${say(says.closed)}</p>`}
<p><a href="${decisionAt(congressId, decision.id)}">${say(says.back)}</a></p>`
  return sheet({ language, title: says.askTitle, body })
}

/** The question has arrived: its code. */
export function receivedHtml({ congressId, language }: Place, id: string, code: string): string {
  const say = sayer(language)
  const body = `<p>${say(says.code)}</p><p class="code">${escaped(code)}</p><p>${say(says.keepCode)}</p>
<p><a href="/public/decisions/${congressId}/question">${say(says.lookUp)}</a> · <a href="${decisionAt(congressId, id)}">${say(says.back)}</a></p>`
  return sheet({ language, title: says.received, body })
}

function became(question: FoundQuestion, language: Language): string {
  const say = sayer(language)
  if (question.state === 'to-moderate') return say(says.waitsForOffice)
  if (question.state === 'asked') return say(says.waitsForAnswer)
  if (question.state === 'turned-down') {
    const reason = question.turnedDown ? say(turnDownNames[question.turnedDown]) : ''
    return `${say(says.turnedDown)}: ${reason}${question.note ? `<br>${escaped(question.note)}` : ''}`
  }
  return `${say(says.answered)} · ${escaped(question.organ)} · ${say(sayDay(question.answeredOn ?? ''))}<br>${escaped(question.answer)}`
}

/** What became of a question, by its code. */
export function lookUpHtml({ congressId, language }: Place, code: string, found: FoundQuestion | null): string {
  const say = sayer(language)
  const known = found
    ? `<p>${escaped(found.text)}</p><p class="note"><strong>${became(found, language)}</strong></p><p><a href="${decisionAt(congressId, found.matterId)}">${say(says.back)}</a></p>`
    : ''
  const wrong = code && !found ? `<p class="wrong" role="alert">${say(says.noSuchCode)}</p>` : ''
  const body = `${wrong}${known}<form method="post" action="/public/decisions/${congressId}/question">
<label for="code">${say(says.code)}</label><input id="code" name="code" maxlength="20" autocomplete="off" required value="${escaped(code)}">
<button>${say(says.find)}</button></form>`
  return sheet({ language, title: says.lookUp, body })
}

/** Nothing stands here, or what was asked for cannot be done now. */
export const nothingHtml = (language: Language, why: Bilingual = says.notThere): string =>
  sheet({ language, title: says.notSent, body: `<p>${escaped(why[language])}</p>` })
