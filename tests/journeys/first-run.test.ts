import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openDesk } from './desk.ts'

/** Four times four signs, as passwords are issued. */
const issuedPassword = /^[a-z0-9]{4}(-[a-z0-9]{4}){3}$/
const setupKey = 'printed-at-start'
const { visitor } = await openDesk({ setupKey })
const clerk = await visitor('desktop')
const { page } = clerk

const organs = [
  ['名称', '类别', '联系人', '联系电话'],
  ['云岫县人民政府办公室', '政府办公室', '温知行', '139-0000-0001'],
  ['云岫县水利局', '政府部门', '水长流', '139-0000-0002'],
]

const heading = [
  '姓名',
  '性别',
  '民族',
  '出生日期',
  '学历',
  '职业',
  '职业类别',
  '党派',
  '首次当选',
  '代表团',
  '代表证号',
  '任职日期',
]
const deputy = (name: string, sex: string, bornOn: string, number: string) => [
  ...[name, sex, '苗族', bornOn, '高中', '村民', '农民', '群众', '是', '云岫镇代表团', number, '2026-11-10'],
]
const roll = (bornOn: string) => [
  heading,
  deputy('石榴花', '女', '1988-04-12', '云岫18001'),
  deputy('田大河', '男', bornOn, '云岫18002'),
  deputy('龙秋水', '女', '1979-09-30', '云岫18003'),
]

/** A workbook as an office would send it. */
async function workbook(name: string, rows: readonly (readonly string[])[]) {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('名册').addRows(rows.map((row) => [...row]))
  const buffer = Buffer.from(await book.xlsx.writeBuffer())
  return { name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer }
}

async function choose(at: Page, file: Awaited<ReturnType<typeof workbook>>) {
  const asked = at.waitForEvent('filechooser')
  await at.getByRole('button', { name: /^(选择文件|换一个文件)$/ }).click()
  await (await asked).setFiles(file)
}

const people = [
  ['人大工作人员', '晏小舟', 'yanxiaozhou'],
  ['系统管理员', '计若愚', 'jiruoyu'],
  ['安全管理员', '关守诚', 'guanshoucheng'],
  ['审计管理员', '查见微', 'zhajianwei'],
] as const

test('空的系统把第一个人带到设立页，凭启动时显示的密钥设立', async () => {
  await page.goto('/')
  await page.getByRole('heading', { level: 1, name: '初次设立' }).waitFor()
  await page.getByLabel('设立密钥').fill('guessed')
  await page.getByLabel('全称').fill('云岫县人民代表大会')
  await page.getByLabel('简称').fill('云岫县人大')
  await page.getByLabel('第几届').fill('18')
  await page.getByLabel('本届开始日期').fill('2026-11-10')
  await clerk.picture('first-run-1-congress')
  await page.getByRole('button', { name: '下一步' }).click()
  for (const [index, [role, name, username]] of people.entries()) {
    const one = page.getByRole('group', { name: `账号 ${index + 1} · ${role}` })
    await one.getByLabel('姓名').fill(name)
    await one.getByLabel('用户名').fill(username)
  }
  await clerk.picture('first-run-2-accounts')
  await page.getByRole('button', { name: '设立', exact: true }).click()
  await page.getByText('设立密钥不对。').waitFor()
  await clerk.picture('first-run-3-wrong-key')
  await page.getByLabel('设立密钥').fill(setupKey)
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('button', { name: '设立', exact: true }).click()
  await page.getByText('已经设立。').waitFor()
  expect(await page.getByText(issuedPassword).count()).toBe(4)
  await clerk.picture('first-run-4-passwords')
})

test('工作人员凭初始密码登录，必须先更换', async () => {
  const issued = await page.getByText(issuedPassword).first().innerText()
  expect(await page.getByRole('button', { name: '前往登录' }).isDisabled()).toBe(true)
  await page.getByRole('checkbox', { name: '密码已经抄录、复制或打印' }).check()
  await page.getByRole('button', { name: '前往登录' }).click()
  await page.getByLabel('用户名').fill('yanxiaozhou')
  await page.getByLabel('密码', { exact: true }).fill(issued)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: '请先更换初始密码' }).waitFor()
  await page.getByLabel('当前密码').fill(issued)
  await page.getByLabel('新密码', { exact: true }).fill('云岫山下第一场雪')
  await page.getByLabel('再输入一次新密码').fill('云岫山下第一场雪')
  await page.getByRole('button', { name: '更换密码' }).click()
  await page.getByRole('alert').filter({ hasText: '密码至少 10 个字符，现在是 8 个。' }).waitFor()
  await page.getByLabel('新密码', { exact: true }).fill('云岫山下第一场雪在冬至')
  await page.getByLabel('再输入一次新密码').fill('云岫山下第一场雪在冬至')
  await page.getByRole('button', { name: '更换密码' }).click()
  await page.getByText('没有待办事项').waitFor()
  await clerk.picture('first-run-5-empty-inbox')
})

test('从 XLSX 导入机关名录，先预览再确认', async () => {
  await clerk.open('/organs/import')
  await choose(page, await workbook('机关名录.xlsx', organs))
  await page.getByRole('cell', { name: '云岫县水利局' }).waitFor()
  await clerk.picture('first-run-6-organs-preview')
  await page.getByRole('button', { name: '确认导入' }).click()
  await page.getByText('新增 2 行。').waitFor()
  await page.getByRole('link', { name: '返回机关名录' }).last().click()
  await page.getByText('云岫县水利局').waitFor()
})

test('代表名册有一格写错：指明是哪一格，一行也不导入；改正后全部导入', async () => {
  await clerk.open('/deputies/import')
  await choose(page, await workbook('代表名册.xlsx', roll('1990-02-30')))
  const bad = page.getByRole('alert').filter({ hasText: '需要改正的单元格 · 1' })
  const line = bad.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'D3' }) })
  expect(await line.innerText()).toContain('1990-02-30')
  expect(await page.getByRole('button', { name: '确认导入' }).count()).toBe(0)
  await clerk.picture('first-run-7-bad-cell')
  await page.getByRole('link', { name: '返回名册' }).click()
  await page.getByText('名册里还没有代表').waitFor()

  await clerk.open('/deputies/import')
  await choose(page, await workbook('代表名册（改）.xlsx', roll('1990-02-28')))
  await page.getByRole('button', { name: '确认导入' }).click()
  await page.getByText('新增 3 行。').waitFor()
  await page.getByRole('link', { name: '返回名册' }).last().click()
  await page.getByRole('table').getByRole('link', { name: '龙秋水' }).waitFor()
  const names = await page.getByRole('table').getByRole('link').allInnerTexts()
  expect(names.sort()).toEqual(['石榴花', '田大河', '龙秋水'].sort())
  await clerk.picture('first-run-8-roll')
})

test('名册一导入，代表结构图就有了', async () => {
  await page.getByRole('link', { name: '代表结构' }).first().click()
  await page.getByRole('heading', { level: 1, name: '代表结构' }).waitFor()
  await page.getByText('3 名代表', { exact: true }).waitFor()
  for (const facet of ['性别', '民族', '年龄', '学历', '职业', '党派', '首次当选'])
    await page.getByRole('region', { name: facet, exact: true }).locator('svg').first().waitFor()
  const women = page.getByRole('region', { name: '性别' }).getByRole('row').filter({ hasText: '女' })
  expect(await women.getByRole('cell').allInnerTexts()).toEqual(['2', '66.7%'])
  await clerk.picture('first-run-9-structure')
  expect(clerk.complaints).toEqual([expect.stringContaining('422'), expect.stringContaining('422')])
})
