import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { openMattersWithoutDuty } from '../../congress/docket/index.ts'
import { allCongresses } from '../../congress/organs/index.ts'
import { openHouse, type House } from '../../platform/database/house.ts'
import { verifyRecord } from '../../platform/record/verify.ts'
import { openBeside } from '../open-database.ts'
import { say } from '../say.ts'

/** Rows of any congress's table that show without a congress, or with another congress's number: always none. */
async function strayRows(house: House, congressId: number): Promise<number> {
  return house.read(congressId, async (db) => {
    const { rows } = await sql<{ schema: string; table: string }>`
      select n.nspname as schema, t.relname as table
      from pg_attribute a join pg_class t on t.oid = a.attrelid join pg_namespace n on n.oid = t.relnamespace
      where a.attname = 'congress_id' and t.relkind = 'r'
        and has_schema_privilege(n.oid, 'usage') and has_table_privilege(t.oid, 'select')`.execute(db)
    let stray = 0
    for (const { schema, table } of rows) {
      const counted = await sql<{ count: number }>`select count(*) as count from ${sql.table(`${schema}.${table}`)}
        where congress_id is distinct from ${congressId}`.execute(db)
      stray += counted.rows[0]?.count ?? 0
    }
    return stray
  })
}

/** `lianxin check`: open matters without a duty, the record, and the walls between congresses. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { data: { type: 'string', default: '.lianxin' } } })
  const database = await openBeside(values.data)
  const house = openHouse(database.url, { max: 4 })
  try {
    const congresses = await house.read(0, allCongresses)
    let [silent, broken, stray] = [0, 0, 0]
    for (const { congressId } of congresses) {
      silent += (await house.read(congressId, (db) => openMattersWithoutDuty(db, congressId))).length
      broken += (await house.read(congressId, (db) => verifyRecord(db, congressId))).broken ? 1 : 0
      stray += await strayRows(house, congressId)
    }
    say(`open matters without a duty 没有待办的未结事项: ${silent}`)
    say(`record 记录: ${broken === 0 ? 'verified 校验通过' : `broken in ${broken} 处损坏`}`)
    say(`congresses 各级人大 (${congresses.length}): ${stray === 0 ? 'isolated 相互隔离' : `${stray} stray rows 串行`}`)
    return silent + broken + stray === 0 ? 0 : 1
  } finally {
    await house.close()
    await database.stop()
  }
}
