import { parseArgs } from 'node:util'
import { openHouse } from '../../platform/database/house.ts'
import { verifyRecord } from '../../platform/record/verify.ts'
import { allCongresses } from '../../congress/organs/index.ts'
import { openBeside } from '../open-database.ts'
import { say } from '../say.ts'

const words = {
  altered: '被改动 altered',
  removed: '被删除 removed',
  inserted: '被插入 inserted',
  'end-missing': '末尾缺失 the end is missing',
} as const

/** `lianxin verify-record`: follows every congress's chain; 1 when any row was altered, removed or inserted. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { data: { type: 'string', default: '.lianxin' } } })
  const database = await openBeside(values.data)
  const house = openHouse(database.url, { max: 4 })
  let sound = true
  try {
    for (const { congressId, name } of await house.read(0, allCongresses)) {
      const { events, head, broken } = await house.read(congressId, (db) => verifyRecord(db, congressId))
      say(
        `${name}: ${broken ? `第 ${broken.seq} 条 row ${broken.seq} ${words[broken.why]}` : `${events} 条完好 rows sound`}  ${head.slice(0, 16)}`,
      )
      sound &&= broken === null
    }
  } finally {
    await house.close()
    await database.stop()
  }
  return sound ? 0 : 1
}
