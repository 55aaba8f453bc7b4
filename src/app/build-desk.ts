import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deskFolder } from './desk.ts'
import { say } from './say.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const stamp = `${deskFolder}.built-from`

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

/** What the desk is built from, by name, size and time: reading every file would slow each start. */
function sourceStamp(): string {
  const hash = createHash('sha256')
  for (const path of [
    ...filesUnder(join(root, 'src')).sort(),
    join(root, 'package-lock.json'),
    join(root, 'vite.config.ts'),
  ]) {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path.slice(root.length)} ${size} ${Math.round(mtimeMs)}\n`)
  }
  return hash.digest('hex')
}

/** Builds the desk when its sources have changed since it was built last. */
export function buildDesk(): void {
  const wanted = sourceStamp()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('正在构建工作台… building the desk')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) throw new Error('工作台构建失败。 The desk could not be built.')
  writeFileSync(stamp, wanted)
}
