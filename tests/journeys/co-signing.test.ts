import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newId } from '../../src/platform/database/id.ts'
import { openDesk } from './desk.ts'

const title = '关于修复东坝村三组渠道渗漏的建议'
const text = { title, facts: '三组渠段渗漏约二百米。', analysis: '', proposal: '一、列入今年计划。' }
const secret = 'GPS-26.1234-109.5678'

const { visitor } = await openDesk()
const lead = await visitor('phone')
const other = await visitor('phone')
const paper = newId()

const section = (page: Page, name: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) })

/** A large photo as a telephone takes it, with the place it was taken at in its Exif part. */
async function photoWithPlace(page: Page): Promise<Buffer> {
  const packed = await page.evaluate<string>(`{
    const canvas = document.createElement('canvas')
    canvas.width = 3000
    canvas.height = 2000
    const context = canvas.getContext('2d')
    for (let at = 0; at < 60; at += 1) {
      context.fillStyle = 'hsl(' + at * 47 + ' 60% 50%)'
      context.fillRect((at * 131) % 3000, (at * 173) % 2000, 500, 400)
    }
    canvas.toDataURL('image/jpeg', 0.95).split(',')[1]
  }`)
  const jpeg = Buffer.from(packed, 'base64')
  const exif = Buffer.from(`Exif\0\0${secret}`, 'latin1')
  const length = Buffer.from([0xff, 0xe1, 0, exif.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), length, exif, jpeg.subarray(2)])
}

test('覃月禾在手机上写调研记录，附上一张照片；定位不随照片上传', async () => {
  const { page } = lead
  await lead.signIn('deputy1')
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
  expect((await page.request.post('/api/suggestions', { data: { id: paper, ...text } })).status()).toBe(200)
  await lead.open(`/suggestions/${paper}`)
  const studies = section(page, '调研记录')
  await studies.getByRole('button', { name: '添加调研记录' }).click()
  await studies.getByRole('textbox', { name: '地点' }).fill('东坝村三组渠段')
  await studies.getByRole('textbox', { name: '走访了谁' }).fill('沿渠农户 12 户')
  await studies.getByRole('textbox', { name: '发现了什么' }).fill('渗漏点五处。')
  await studies.getByRole('button', { name: '保存调研记录' }).click()
  await studies.getByText('渗漏点五处。').waitFor()

  await studies.getByRole('button', { name: '添加照片' }).click()
  const buffer = await photoWithPlace(page)
  expect(buffer.includes(secret)).toBe(true)
  await studies.locator('input[multiple]').setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer })
  const use = studies.getByRole('button', { name: '附上这张照片' })
  await use.waitFor()
  expect(await use.isDisabled()).toBe(true)
  await studies.getByRole('textbox', { name: '照片里是什么' }).fill('3+200 处渗漏')
  await use.click()
  const picture = studies.locator('figure').getByRole('img', { name: '3+200 处渗漏' })
  await picture.waitFor()
  await picture.scrollIntoViewIfNeeded()
  await page.waitForFunction("document.querySelector('figure img')?.naturalWidth === 1600")
  const kept = await page.request.get((await picture.getAttribute('src')) ?? '')
  expect((await kept.body()).includes(secret)).toBe(false)
  expect((await kept.body()).length).toBeLessThan(buffer.length)
  await lead.picture('co-signing-1-study')
})

test('邀请龙晚秀联名；她在待办里看到，读过全文才能联名', async () => {
  const names = section(lead.page, '联名')
  await names.getByRole('combobox', { name: '邀请哪些代表' }).fill('龙晚秀')
  await lead.page.getByRole('option', { name: /^龙晚秀/ }).click()
  await names.getByRole('button', { name: '发出邀请' }).click()
  await names.getByText('邀请已发出。').waitFor()

  const { page } = other
  await other.signIn('deputy2')
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
  await page.getByText('阅读并答复联名邀请').first().waitFor()
  await page.getByRole('link', { name: title }).press('Enter')
  const asked = section(page, '请您联名')
  await asked.waitFor()
  expect(await asked.getByRole('button', { name: '我已读过，同意联名' }).count()).toBe(0)
  await asked.getByRole('button', { name: '打开全文' }).click()
  await asked.getByText(text.facts).waitFor()
  const { violations } = await new AxeBuilder({ page }).include('main').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await other.picture('co-signing-2-asked')
  await asked.getByRole('button', { name: '我已读过，同意联名' }).click()
  await section(page, '您已联名').waitFor()
})

test('文本改动后，她的名字待重新确认；重新读过再确认', async () => {
  const { page } = lead
  const { version } = (await (await page.request.get(`/api/suggestions/${paper}`)).json()) as { version: number }
  const changed = { ...text, facts: '三组渠段渗漏约三百米。', version }
  expect((await page.request.put(`/api/suggestions/${paper}`, { data: changed })).status()).toBe(200)
  await lead.open(`/suggestions/${paper}`)
  await section(page, '联名').getByText('文本有改动，待重新确认').waitFor()
  const versions = section(page, '历次版本')
  await versions.locator('ins', { hasText: '三百' }).waitFor()
  await lead.picture('co-signing-3-changed')

  await other.open(`/suggestions/${paper}`)
  const again = section(other.page, '文本有改动，请您重新确认联名')
  await again.getByRole('button', { name: '打开全文' }).click()
  await again.getByText('渗漏约三百米').waitFor()
  await again.getByRole('button', { name: '我已读过，同意联名' }).click()
  await section(other.page, '您已联名').waitFor()
  expect([...lead.complaints, ...other.complaints]).toEqual([])
})
