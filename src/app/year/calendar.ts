import type { previewCalendar, readCalendar } from '../../congress/docket/contract.ts'
import type { Answer } from '../../platform/http/contract.ts'
import { clerk } from './cast.ts'
import { today } from './door.ts'
import type { Year } from './year.ts'

interface Line {
  readonly day: string
  readonly kind: 'off' | 'work'
  readonly name: string
}

const offs = (name: string, ...days: string[]): Line[] => days.map((day) => ({ day, kind: 'off', name }))

/** A storm closes the county for two days and is taken back from the calendar later; in November comes next year's. */
export const changes: readonly { on: string; year: number; source: string; days: readonly Line[] }[] = [
  {
    on: '2026-07-22',
    year: 2026,
    source: '县政府关于防台风停工的通知',
    days: offs('防台风', '2026-07-23', '2026-07-24'),
  },
  { on: '2026-08-31', year: 2026, source: '县政府关于撤销停工安排的通知', days: [] },
  {
    on: '2026-11-12',
    year: 2027,
    source: '国务院办公厅关于2027年部分节假日安排的通知（试）',
    days: [
      ...offs('元旦', '2027-01-01', '2027-01-02', '2027-01-03'),
      { day: '2027-01-09', kind: 'work', name: '元旦调休' },
    ],
  },
]

/** The clerk lays today's notice over the calendar, having seen which days it moves; one that lies there already, never. */
export async function changeCalendar(year: Year): Promise<void> {
  const change = changes.find(({ on }) => on === today(year))
  if (!change) return
  const { year: ofYear, source, days } = change
  const asked = { year: ofYear, source, days }
  const by = clerk.username
  const { years } = await year.look<Answer<typeof readCalendar>>({ by, name: 'readCalendar' })
  if (years.some(({ source }) => source === asked.source)) return
  const { fingerprint } = await year.look<Answer<typeof previewCalendar>>({
    by,
    name: 'previewCalendar',
    body: asked,
  })
  await year.act({ by, name: 'changeCalendar', body: { ...asked, fingerprint } })
}
