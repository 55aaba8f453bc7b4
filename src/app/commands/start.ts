import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { allCongresses } from '../../congress/organs/index.ts'
import { openHouse } from '../../platform/database/house.ts'
import { oidcSettings, openOidcClient } from '../../platform/identity/index.ts'
import { daily } from '../../platform/jobs/daily.ts'
import { buildApi } from '../api.ts'
import { buildDesk } from '../build-desk.ts'
import { demonstrationPassword, loadDemonstration } from '../demonstration.ts'
import { openDatabase } from '../open-database.ts'
import { offeredBy, reachOf } from '../reach.ts'
import { round } from '../round.ts'
import { say } from '../say.ts'
import { seedAccounts } from '../seeds.ts'

const options = {
  port: { type: 'string', default: process.env['PORT'] ?? '8080' },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string', default: '.lianxin' },
  empty: { type: 'boolean', default: false },
} as const

const portOf = (text: string): number => {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(`--port ${text}：端口应为 0–65535 的整数。 A port is a whole number from 0 to 65535.`)
}

const portTaken = (port: number) => (error: unknown) => {
  if ((error as { code?: string }).code !== 'EADDRINUSE') throw error
  throw new Error(`端口 ${port} 已被占用，可用 --port 换一个。 Port ${port} is taken; choose another with --port.`)
}

async function announce(
  address: string,
  { demonstration, setupKey }: { demonstration: boolean; setupKey: string | null },
) {
  say(`\n连心桥 Lianxin  →  ${address}\n`)
  if (setupKey) say(`首次设立 First run: ${address}/first-run\n设立密钥 Set-up key: ${setupKey}\n`)
  if (!demonstration) return
  say(`演示账号 Demonstration accounts（密码 password: ${demonstrationPassword}）`)
  for (const { username, congress, name, role } of await seedAccounts())
    say(`  ${username.padEnd(16)} ${congress.padEnd(9)} ${role.padEnd(18)} ${name}`)
  say()
}

/** `npm start`: database, migrations, demonstration, API and desk, until SIGINT or SIGTERM. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options })
  const port = portOf(values.port)
  const reach = reachOf(process.env, values.data)
  const database = await openDatabase(values.data)
  const house = openHouse(database.url)
  try {
    buildDesk()
    const founded = (await house.read(0, allCongresses)).length
    const demonstration = founded === 0 && !values.empty
    if (demonstration) await loadDemonstration(house)
    const setupKey = founded === 0 && !demonstration ? randomBytes(9).toString('base64url') : null
    const oidc = oidcSettings(process.env)
    const server = await buildApi({
      house,
      setupKey,
      offered: offeredBy(reach),
      oidc: oidc && openOidcClient(oidc),
      log: process.env['LIANXIN_LOG'] === '1',
    })
    const jobs = await daily(
      database.url,
      async () => void (await round(house, new Date(), reach)),
      (error) => server.log.error(error),
    )
    const address = await server.listen({ port, host: values.host }).catch(portTaken(port))
    await announce(address, { demonstration: await hasDemonstration(house), setupKey })
    await stopAsked()
    say('正在停止… stopping')
    await server.close()
    await jobs.stop()
  } finally {
    await house.close()
    await database.stop()
  }
  return 0
}

const hasDemonstration = async (house: Parameters<typeof loadDemonstration>[0]): Promise<boolean> => {
  const rows = await house.read(0, allCongresses)
  return rows.some(({ name }) => name.startsWith('青岚县'))
}

const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
