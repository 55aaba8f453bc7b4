import { importDeputies } from '../../congress/deputies/index.ts'
import { found, importOrgans } from '../../congress/organs/index.ts'
import type { House } from '../../platform/database/house.ts'
import type { Work } from '../../platform/http/route.ts'
import { hashPassword, openAccount } from '../../platform/identity/index.ts'
import { identitySettings } from '../rooms.ts'
import { runAs, systemCaller } from '../system.ts'
import { deputies, office, organs, usernameOf } from './cast.ts'
import { session } from './papers.ts'

const file = (fileName: string, rows: readonly (readonly string[])[]) => ({
  fileName,
  content: Buffer.from(rows.map((row) => row.join(',')).join('\n')).toString('base64'),
  confirm: true,
})

const organFile = () =>
  file('organs.csv', [
    ['名称', '简称', '类别', '联系人', '联系电话', '分管领导'],
    ...organs.map(({ name, short }, index) => [
      name,
      short,
      '政府部门',
      '办公室',
      `0571-${2000 + index}`,
      '分管副县长',
    ]),
  ])

const deputyFile = () =>
  file('deputies.csv', [
    [
      ...['姓名', '性别', '民族', '出生日期', '学历', '职业', '职业类别', '党派', '首次当选', '代表团', '代表证号'],
      ...['工作单位及职务', '联系电话', '任职日期'],
    ],
    ...deputies.map(({ name }, index) => [
      ...[name, '女', '汉族', '1980-01-01', '大专', '村支书', '农民', '中共党员', '否', `第${1 + (index % 4)}代表团`],
      ...[`临江${17001 + index}`, '村党支部书记', `139-0000-${1000 + index}`, '2021-12-10'],
    ]),
  ])

const idsByName = async (work: Work, table: 'organs.organ' | 'deputies.deputy'): Promise<Map<string, string>> => {
  const rows = await work.tx.selectFrom(table).select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [name, id]))
}

interface Opened {
  readonly username: string
  readonly name: string
  readonly role: string
  readonly deputyId?: string | null
  readonly organId?: string | null
}

async function accountsOf(work: Work): Promise<Opened[]> {
  const organIds = await idsByName(work, 'organs.organ')
  const deputyIds = await idsByName(work, 'deputies.deputy')
  return [
    ...office,
    ...organs.flatMap(({ name, short }) =>
      (['handler', 'head'] as const).map((place) => ({
        username: usernameOf(name, place),
        name: `${short}${place === 'head' ? '局长' : '经办人'}`,
        role: `organ-${place}`,
        organId: organIds.get(name) ?? null,
      })),
    ),
    ...deputies.map(({ name }) => ({
      username: usernameOf(name, 'deputy'),
      name,
      role: 'deputy',
      deputyId: deputyIds.get(name) ?? null,
    })),
  ]
}

/** Founds the county whose year is lived, with its organs, deputies and everybody's account. @returns its number */
export async function foundTown(house: House, now: Date): Promise<number> {
  const passwordHash = await hashPassword('year-orchard-7391')
  return runAs(house, { congressId: 0, now }, async (unbound) => {
    const congressId = await found(unbound, {
      name: '临江县人民代表大会',
      shortName: '临江县',
      level: 'county',
      term: 17,
      termBegan: '2021-12-10',
      sessions: [{ ordinal: 5, name: '第十七届人民代表大会第五次会议', ...session }],
    })
    const work = { ...unbound, congressId, caller: systemCaller(congressId, ['staff']) }
    const done = [await importOrgans(work, organFile()), await importDeputies(work, deputyFile())]
    if (!done.every((each) => each.done)) throw new Error(`the town was not founded: ${JSON.stringify(done)}`)
    for (const { username, name, role, deputyId, organId } of await accountsOf(work))
      await openAccount({ ...work, caller: null }, identitySettings(null), {
        username,
        name,
        roles: [{ role, deputyId, organId }],
        passwordHash,
        mustChange: false,
      })
    return congressId
  })
}
