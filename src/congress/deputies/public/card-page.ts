import { html, raw } from 'hono/html'
import { publicPage, type Html, type View } from '../../../platform/portal/page.ts'
import { qrCode } from '../../../platform/portal/qr.ts'
import { withoutPersonalData } from '../../../platform/text/personal-data.ts'
import { publicProfile, type PublicProfile } from './deputy.ts'
import { addressOf } from './deputy-page.ts'
import { receptionSaid } from './find-page.ts'
import type { Later } from './later.ts'
import { findSays as says } from './says.ts'

// In widths of the page, so that the same sheet is a card in A6 and a poster in A4.
const style = `@page{margin:0}*{box-sizing:border-box}body{margin:0;background:#fff;color:#000;font:4.2vw/1.5 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
main{max-width:148mm;margin:0 auto;padding:6vw;text-align:center}h1{font-size:1em;font-weight:400;margin:0}.who{font-size:2.6em;font-weight:700;line-height:1.25;margin:.2em 0}
.large{font-size:1.25em;font-weight:700;margin:.3em 0}p{margin:.35em 0}svg{width:52%;height:auto;display:block;margin:.4em auto}.address{font-size:.62em}.hint{font-size:.75em}
a{color:inherit}@media screen{body{font-size:min(4.2vw,1.25rem)}main{padding:1.5rem}}@media print{.screen{display:none}}`

/** How to reach her besides the code. */
function below({ stations, receptions }: PublicProfile, view: View): Html {
  const { say } = view
  const [station] = stations
  const where = station ? [station.name, station.address, station.hours, station.phone].filter(Boolean).join(' · ') : ''
  return html`${where ? html`<p>${say(says.station)} ${where}</p>` : ''}
  ${receptions.slice(0, 2).map((each) => html`<p>${say(says.reception)} ${receptionSaid(view, each)}</p>`)}`
}

function face(profile: PublicProfile, view: View): Html {
  const { say } = view
  const { deputy, congress, tiedTo } = profile
  const address = addressOf(view, deputy.id)
  const villages = tiedTo.contacts.map(({ name }) => name).join('、')
  return html`<h1>${congress.name}<br />${say(says.cardTitle)}</h1>
    <p class="who">${deputy.name}</p>
    <p>${withoutPersonalData(deputy.post)}</p>
    ${villages ? html`<p class="large">${say(says.contacts)} ${villages}</p>` : ''} ${qrCode(address, say(says.qr))}
    <p>${say(says.cardSay)}</p>
    <p class="address">${address}</p>
    ${below(profile, view)}`
}

function sheet(profile: PublicProfile, view: View): string {
  const { say, at, language } = view
  const { deputy } = profile
  const page = html`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${deputy.name} · ${say(says.cardTitle)}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <main>
          ${face(profile, view)}
          <p class="screen hint">
            ${say(says.print)} <a href="${at(`/deputies/${deputy.id}`)}">${say(says.backToPage)}</a>
          </p>
        </main>
      </body>
    </html>`
  return String(page)
}

/** A deputy's card for the village's notice board: name, villages, code, station, in large print. */
export const cardPage = (later: Later) =>
  publicPage<PublicProfile>({
    path: '/deputies/:id/card',
    place: 'deputies',
    read: async (asked) => {
      const profile = await publicProfile(asked, later)
      // Of somebody who does not act there is no card to hang up.
      return profile?.acts ? profile : null
    },
    title: ({ deputy }) => ({
      zh: `${deputy.name} · ${says.cardTitle.zh}`,
      en: `${deputy.name} · ${says.cardTitle.en}`,
    }),
    body: () => html``,
    whole: sheet,
  })
