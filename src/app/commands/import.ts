import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { allCongresses } from '../../congress/organs/index.ts'
import { importSuggestions } from '../../congress/suggestions/index.ts'
import { openHouse, type House } from '../../platform/database/house.ts'
import { openBeside } from '../open-database.ts'
import { say } from '../say.ts'
import { runAs, systemCaller } from '../system.ts'

const options = {
  congress: { type: 'string' },
  data: { type: 'string', default: '.lianxin' },
  'create-organs': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
} as const

const usage = '用法 usage: lianxin import suggestions FILE --congress N|NAME [--create-organs] [--yes] [--data DIR]'

async function asks(question: string, yes: boolean): Promise<boolean> {
  if (yes) return true
  if (!process.stdin.isTTY) return false
  const reader = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await reader.question(`${question} [y/N] `)
  reader.close()
  return /^(y|yes|是)$/i.test(answer.trim())
}

async function chosen(house: House, wanted: string): Promise<number> {
  const congresses = await house.read(0, allCongresses)
  const found = congresses.find(
    ({ congressId, name, shortName }) => String(congressId) === wanted || name === wanted || shortName === wanted,
  )
  if (found) return found.congressId
  const known = congresses.map(({ congressId, name }) => `${congressId} ${name}`).join('；')
  throw new Error(`没有“${wanted}”。现有：${known}\nNo such congress. There are: ${known}`)
}

/** `lianxin import suggestions FILE --congress N`: preview, ask for what is missing, then everything or nothing. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [what, path] = positionals
  if (what !== 'suggestions' || !path || !values.congress) return (say(usage), 2)
  const content = (await readFile(path)).toString('base64')
  const database = await openBeside(values.data)
  const house = openHouse(database.url, { max: 4 })
  try {
    const congressId = await chosen(house, values.congress)
    const file = { fileName: basename(path), content }
    const once = (body: { confirm: boolean; createOrgans: boolean }) =>
      runAs(house, { congressId, now: new Date(), caller: systemCaller(congressId, ['staff']) }, (work) =>
        importSuggestions(work, { ...file, ...body }),
      )
    const preview = await once({ confirm: false, createOrgans: false })
    say(`${preview.rows} 条 rows；新增 new ${preview.added}；已有 already here ${preview.unchanged}`)
    for (const { row, cell, value, message } of preview.problems)
      say(`  ${row} ${cell} ${value}：${message.zh} ${message.en}`)
    if (preview.problems.length > 0) return 1
    if (preview.missingOrgans.length > 0) {
      say(`名录中没有的承办单位 organs not in the list:\n  ${preview.missingOrgans.join('\n  ')}`)
      const create = values['create-organs'] || (await asks('新增这些单位？ Add them?', values.yes))
      if (!create) return (say('未导入。 Nothing was imported.'), 1)
    } else if (!(await asks('导入？ Import?', values.yes))) return (say('未导入。 Nothing was imported.'), 1)
    const done = await once({ confirm: true, createOrgans: true })
    say(`已导入 imported: ${done.added}`)
    return done.done ? 0 : 1
  } finally {
    await house.close()
    await database.stop()
  }
}
