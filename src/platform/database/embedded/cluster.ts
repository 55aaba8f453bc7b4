import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { owner, windowsPasswordFile } from './address.ts'
import type { Binaries } from './binaries.ts'
import { EmbeddedFailure } from './failure.ts'
import type { Place } from './place.ts'
import { handOver } from './privilege.ts'
import type { Privilege } from './privilege.ts'

/** The major version of the PostgreSQL that npm brings. */
const major = '18'

interface Making {
  place: Place
  binaries: Binaries
  privilege: Privilege
}

/** Makes the cluster on first use. @throws EmbeddedFailure when the folder was written by another major version. */
export function ensureCluster(making: Making): void {
  const { place } = making
  const versionFile = join(place.cluster, 'PG_VERSION')
  if (!existsSync(versionFile)) return makeCluster(making)
  const written = readFileSync(versionFile, 'utf8').trim()
  if (written === major) return
  throw new EmbeddedFailure({
    zh: `数据目录 ${place.dataFolder} 由 PostgreSQL ${written} 写成，本程序自带的是 ${major}。请用写成它的版本备份，再恢复到新的数据目录。`,
    en: `The data folder ${place.dataFolder} was written by PostgreSQL ${written}, and this program brings ${major}. Back it up with the version that wrote it, then restore into a new data folder.`,
  })
}

/** Made beside its final place and renamed, so that a crash half-way leaves nothing that looks finished. */
function makeCluster({ place, binaries, privilege }: Making): void {
  const draft = `${place.cluster}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  handOver(draft, place.dataFolder, privilege)
  const [command = '', ...words] = [...privilege.before, binaries.initdb]
  let last = ''
  // Chinese trigrams need a UTF-8 character class, whose name differs; sorting by code point is the same everywhere.
  for (const characterClass of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const options = ['-D', draft, '-U', owner, '--encoding=UTF8', '--lc-collate=C', `--lc-ctype=${characterClass}`]
    const made = spawnSync(command, [...words, ...options, ...trust(place)], { encoding: 'utf8', ...privilege.account })
    if (made.status === 0) return renameSync(draft, place.cluster)
    last = made.error?.message ?? made.stderr
    if (!last.includes('locale')) break
  }
  throw new EmbeddedFailure({ zh: `无法建立内置数据库：${last}`, en: `The embedded database cannot be made: ${last}` })
}

/** Whoever reaches the socket in its private folder is trusted; loopback, which everybody reaches, asks a password. */
function trust(place: Place): string[] {
  const messages = ['--lc-messages=C', '--lc-monetary=C', '--lc-numeric=C', '--lc-time=C']
  if (process.platform !== 'win32') return [...messages, '--auth-local=trust', '--auth-host=reject']
  writeFileSync(windowsPasswordFile(place), randomBytes(24).toString('hex'), { mode: 0o600 })
  return [...messages, '--auth=scram-sha-256', `--pwfile=${windowsPasswordFile(place)}`]
}
