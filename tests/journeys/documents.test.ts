import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { newId } from '../../src/platform/database/id.ts'
import { openDesk } from './desk.ts'

const { visitor } = await openDesk()
const organ = await visitor('desktop')
const deputy = await visitor('phone')
const clerk = await visitor('desktop')

/** What comes when a link of the section 公文 is pressed: its name, and how the file begins. */
async function kept({ page }: typeof organ, name: string): Promise<readonly [name: string, begins: string]> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name, exact: true }).click()
  const file = await coming
  return [
    file.suggestedFilename(),
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString('latin1'),
  ]
}

interface Listed {
  readonly rows: readonly { readonly id: string; readonly number: string | null }[]
}
const first = async (who: typeof organ, path: string) =>
  ((await (await who.page.request.get(path)).json()) as Listed).rows[0]

test('承办单位从答复取出答复函，Word 可以再改，PDF 可以直接打印', async () => {
  await organ.signIn('schools')
  const paper = await first(organ, '/api/suggestions?limit=1&state=replied')
  await organ.open(`/suggestions/${paper?.id}`)
  expect(await kept(organ, '答复函 Word')).toEqual([`答复函 ${paper?.number}.docx`, expect.stringMatching(/^PK/)])
  expect(await kept(organ, '答复函 PDF')).toEqual([`答复函 ${paper?.number}.pdf`, '%PDF-'])
  await organ.picture('documents-1-paper')
})

test('没有手机的代表用纸：工作人员打印空白表，代表也能取自己的建议', async () => {
  await clerk.signIn('clerk')
  await clerk.open('/suggestions')
  expect(await kept(clerk, '空白纸质表 PDF')).toEqual(['纸质建议表.pdf', '%PDF-'])
  await deputy.signIn('deputy1')
  const paper = await first(deputy, '/api/suggestions?limit=1&state=replied')
  await deputy.open(`/suggestions/${paper?.id}`)
  expect((await kept(deputy, '纸质建议表 PDF'))[1]).toBe('%PDF-')
  await deputy.picture('documents-2-deputy')
})

test('会议通知和交办通知从各自的页面取', async () => {
  const gathering = await first(clerk, '/api/gatherings?limit=1')
  await clerk.open(`/gatherings/${gathering?.id}`)
  expect((await kept(clerk, '会议通知和回执 Word'))[1]).toMatch(/^PK/)
  const batch = newId()
  await clerk.page.evaluate(
    `fetch('/api/hand-overs', { method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: '${batch}', name: '秋季交办' }) })`,
  )
  await clerk.open(`/suggestions/hand-over/${batch}`)
  expect((await kept(clerk, '交办通知和清单 PDF'))[1]).toBe('%PDF-')
})
