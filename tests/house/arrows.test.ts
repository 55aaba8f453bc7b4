import { readdirSync } from 'node:fs'
import { cruise, type ICruiseResult, type IForbiddenRuleType, type ICruiseOptions } from 'dependency-cruiser'
import { describe, expect, test } from 'vitest'
import { fixtures, root } from './tree.ts'

interface Arrows {
  readonly rooms: readonly string[]
  readonly default: { readonly forbidden: IForbiddenRuleType[]; readonly options: ICruiseOptions }
}
const configuration = new URL('../../.dependency-cruiser.mjs', import.meta.url).href
const { rooms, default: config } = (await import(configuration)) as Arrows

/** Every trespass as `rule: from → to`. @param baseDir the house's root, or a fixture's */
async function trespasses(baseDir: string): Promise<string[]> {
  const { forbidden, options } = config
  const { output } = await cruise(['src'], { ...options, baseDir, validate: true, ruleSet: { forbidden } })
  const { violations } = (output as ICruiseResult).summary
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort()
}

describe('arrows', () => {
  test('nobody imports what is not theirs to import', async () => expect(await trespasses(root)).toEqual([]))
  test('every room has its place in the order', () =>
    expect([...rooms].sort()).toEqual(readdirSync(`${root}src/congress`).sort()))
})

describe('arrows: a trespass against each rule is named', async () => {
  const found = await trespasses(`${fixtures}arrows/`)
  const room = 'src/congress'

  test.each([
    ['law knows only law', 'src/law/article.ts → src/platform/http/route.ts'],
    ['platform knows only law', `src/platform/record/record.ts → ${room}/organs/index.ts`],
    ['ui knows law and what travels', 'src/ui/button.tsx → src/platform/http/route.ts'],
    ['only the app knows the app', `${room}/organs/found.ts → src/app/rooms.ts`],
    ['organs knows no later room', `${room}/organs/words.ts → ${room}/suggestions/words.ts`],
    ['deputies knows no later room', `${room}/deputies/words.ts → ${room}/docket/words.ts`],
    ['docket knows no later room', `${room}/docket/words.ts → ${room}/suggestions/words.ts`],
    ['drafting knows no later room', `${room}/drafting/words.ts → ${room}/suggestions/words.ts`],
    ['gatherings knows no later room', `${room}/gatherings/words.ts → ${room}/suggestions/words.ts`],
    ['consultations knows no later room', `${room}/consultations/words.ts → ${room}/suggestions/words.ts`],
    ['progress knows no later room', `${room}/progress/words.ts → ${room}/decisions/words.ts`],
    ['decisions knows no later room', `${room}/decisions/words.ts → ${room}/inspections/words.ts`],
    ['inspections knows no later room', `${room}/inspections/words.ts → ${room}/inquiries/words.ts`],
    ['motions knows no later room', `${room}/motions/words.ts → ${room}/progress/words.ts`],
    ['suggestions knows no later room', `${room}/suggestions/words.ts → ${room}/motions/words.ts`],
    ['documents knows no later room', `${room}/documents/words.ts → ${room}/moderation/words.ts`],
    ['moderation knows no later room', `${room}/moderation/words.ts → ${room}/stations/words.ts`],
    ['stations knows no later room', `${room}/stations/words.ts → ${room}/voters/words.ts`],
    ['inquiries knows no later room', `${room}/inquiries/words.ts → ${room}/voters/words.ts`],
    ['voters knows no later room', `${room}/voters/words.ts → ${room}/opinions/words.ts`],
    ['opinions knows no later room', `${room}/opinions/words.ts → ${room}/contacts/words.ts`],
    ['contacts knows no later room', `${room}/contacts/words.ts → ${room}/reports/words.ts`],
    ['reports knows no later room', `${room}/reports/words.ts → ${room}/publicity/words.ts`],
    ['every room has its place', `${room}/attic/rules.ts → src/law/article.ts`],
    ['a room is entered by its doors', `${room}/suggestions/submit.ts → ${room}/organs/queries.ts`],
    ['only pages enter pages', `${room}/docket/inbox.ts → ${room}/docket/pages/index.tsx`],
    ['the app enters by doors and wires', `src/app/rooms.ts → ${room}/organs/queries.ts`],
    ['only the app serves', `${room}/suggestions/submit.ts → ${room}/suggestions/routes.ts`],
    ['only tests and the bench use testing', `${room}/suggestions/submit.ts → ${room}/organs/testing.ts`],
    ['rules, lives and words are pure', `${room}/docket/rules.ts → src/platform/http/route.ts`],
    ['pages never reach the database', `${room}/docket/pages/index.tsx → src/platform/database/house.ts`],
    ['the browser has no Node', 'src/ui/link.tsx → fs'],
    ['no circles', `${room}/organs/found.ts → ${room}/organs/queries.ts`],
    ['nothing is imported that is not there', `${room}/organs/routes.ts → ./missing.ts`],
    ['what runs is installed to run', `${room}/organs/found.ts → ../../../../node_modules/typescript/lib/version.cjs`],
  ])('%s: %s', (rule, trespass) => expect(found).toContain(`${rule}: ${trespass}`))

  test('there is a trespass against every rule', () =>
    expect(config.forbidden.filter(({ name }) => !found.some((each) => each.startsWith(`${name}: `)))).toEqual([]))
  test('what a rule permits is not named', () =>
    expect(found.filter((each) => /contract\.ts$|submit\.test\.ts|app\/rooms\.ts → .*routes\.ts$/.test(each))).toEqual(
      [],
    ))
})
