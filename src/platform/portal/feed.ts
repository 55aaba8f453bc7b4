import { escaped } from '../text/html.ts'
import type { PublicEntry, View } from './page.ts'
import type { Twinned } from './twins.ts'

/** An address as the world outside writes it. */
export const addressText = ({ outside }: Pick<View, 'outside'>, path: string): string => `${outside}${path}`

// XML knows no other control characters than these three, whatever was typed.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const xml = (text: string): string => escaped(text.replaceAll(forbidden, ''))

const instantOf = (day: string): string => `${day}T00:00:00+08:00`

/** A list of what is new, as feed readers take it (RFC 4287). */
export function feedOf({ page, model, view, congress, here }: Twinned, entries: readonly PublicEntry[]): string {
  const home = addressText(view, here)
  const newest = entries
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
  const items = entries.map(
    ({ id, title, at, on, summary }) => `<entry><id>${xml(addressText(view, view.at(at)))}#${xml(id)}</id>
<title>${xml(title)}</title><link href="${xml(addressText(view, view.at(at)))}"/><updated>${instantOf(on)}</updated>
<summary>${xml(summary)}</summary></entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.language === 'zh' ? 'zh-CN' : 'en'}"><id>${xml(home)}</id>
<title>${xml(`${view.say(page.title(model))} · ${congress}`)}</title><link href="${xml(home)}"/><link rel="self" href="${xml(`${home}.atom`)}"/>
<author><name>${xml(congress)}</name></author><updated>${instantOf(newest ?? view.today)}</updated>
${items.join('\n')}
</feed>`
}
