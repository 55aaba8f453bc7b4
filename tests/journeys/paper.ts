import type { Locator, Page } from 'playwright-core'

/** The part of a page under one heading. */
export const section = (page: Page, name: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) })

/** The state the drawing marks, as readers who do not see it are told. */
export const standsAt = (page: Page, state: string) =>
  page.getByRole('img', { name: new RegExp(`现在：${state}$`) }).waitFor()

export const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true })

export interface Written {
  readonly title: string
  readonly place?: string
  readonly facts: string
  readonly analysis: string
  readonly proposal: string
}

/** A day this far from today, as the forms take it. */
export const dayIn = ({ months = 0, days = 0 }): string => {
  const day = new Date(Date.now() + 8 * 3_600_000)
  day.setUTCMonth(day.getUTCMonth() + months, day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** A day as pages write it. */
export const inWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** Opens a new draft and writes all of it but what is asked for; does not save. */
export async function write(page: Page, { title, place, facts, analysis }: Omit<Written, 'proposal'>): Promise<void> {
  await page.goto('/suggestions')
  await button(page, '起草建议').click()
  await page.getByRole('heading', { level: 1, name: '起草代表建议' }).waitFor()
  await page.getByRole('textbox', { name: '标题' }).fill(title)
  if (place) await page.getByLabel('地点（可不填）').fill(place)
  await page.getByLabel(/^事实/).fill(facts)
  await page.getByLabel(/^分析/).fill(analysis)
}

/** Begins an act by its button and, once its form is open, does it by the same button. */
export async function act(page: Page, name: string, fill: () => Promise<unknown> = async () => {}): Promise<void> {
  await button(page, name).click()
  await button(page, '取消').first().waitFor()
  await fill()
  await button(page, name).click()
  await page.getByText(`已办理：${name}`).waitFor()
}

/** Looks an organ up by a part of its name, and chooses it. */
export async function chooseOrgan(page: Page, label: string, organ: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label })
  await field.click()
  await field.fill(organ)
  await page.getByRole('option', { name: organ, exact: true }).click()
}

/** Hands a paper to an organ, once those suggested have come and nothing moves any more. */
export const assignTo = (page: Page, organ: string): Promise<void> =>
  act(page, '交办', async () => {
    await page.getByText('根据以往交办推荐').waitFor()
    await chooseOrgan(page, '主办单位', organ)
  })

export interface Answer {
  readonly outcome: string
  readonly text: string
  readonly owner?: string
  readonly dueOn?: string
}

export const point = (page: Page, number: number): Locator => page.getByRole('group', { name: `第 ${number} 条` })

/** Answers one point of a reply being written. */
export async function answer(page: Page, number: number, { outcome, text, owner, dueOn }: Answer): Promise<void> {
  const card = point(page, number)
  await card.getByLabel('办理情况').selectOption({ label: outcome })
  await card.getByLabel('对这一条的答复').fill(text)
  if (owner) await card.getByLabel('责任单位、责任人').fill(owner)
  if (dueOn) await card.getByLabel('完成日期').fill(dueOn)
}

/** What stands in every reply below its points. */
export async function closeLetter(page: Page, resultClass: string, contact = '水文澜'): Promise<void> {
  await page.getByLabel('办理结果类别').selectOption({ label: resultClass })
  await page.getByRole('radio', { name: '同意公开' }).check()
  await page.getByLabel('联系人').fill(contact)
  await page.getByLabel('联系电话').fill('0571-1234567')
}

/** Sends a reply that lacks nothing to the head of the organ. */
export async function sendToHead(page: Page, head: string): Promise<void> {
  await button(page, '送负责人签发').click()
  await page.getByText(`已送负责人签发：${head}`).first().waitFor()
}

/** The head opens the reply that waits for her, and signs it. */
export async function signReply(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByText('答复稿待负责人签发').waitFor()
  await act(page, '答复')
}

/** Rates attitude and result alike. */
export async function grade(page: Page, as: string): Promise<void> {
  for (const name of ['对办理态度的评价', '对办理结果的评价'])
    await page.getByRole('radiogroup', { name }).getByRole('radio', { name: as, exact: true }).check()
}

/** A small photograph as a telephone would take it. */
export async function photo(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const packed = await page.evaluate<string>(`{
    const canvas = document.createElement('canvas')
    canvas.width = 640
    canvas.height = 480
    const context = canvas.getContext('2d')
    context.fillStyle = '#7aa5c4'
    context.fillRect(0, 0, 640, 180)
    context.fillStyle = '#6b7d4a'
    context.fillRect(0, 180, 640, 300)
    context.fillStyle = '#9fc3d6'
    context.fillRect(220, 180, 200, 300)
    canvas.toDataURL('image/jpeg', 0.8).split(',')[1]
  }`)
  return { name: 'IMG_0310.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(packed, 'base64') }
}
