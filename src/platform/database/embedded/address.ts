import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './place.ts'

/** The role that owns everything in the embedded database; the application itself works as `lianxin_app`. */
export const owner = 'lianxin'

/** What the server listens on: a Unix socket in a private folder; on Windows, which Node cannot meet there, loopback. */
export const listensOn = (place: Place): string[] =>
  process.platform === 'win32'
    ? ['listen_addresses=127.0.0.1', `port=${windowsPort(place)}`]
    : ['listen_addresses=', `unix_socket_directories=${place.socketFolder}`, 'unix_socket_permissions=0700']

/** A connection string for `pg` and libpq alike. */
export function addressOf(place: Place, database: string): string {
  if (process.platform !== 'win32')
    return `postgresql://${owner}@localhost/${database}?host=${encodeURIComponent(place.socketFolder)}`
  const password = readFileSync(windowsPasswordFile(place), 'utf8').trim()
  return `postgresql://${owner}:${password}@127.0.0.1:${windowsPort(place)}/${database}`
}

export const windowsPasswordFile = (place: Place): string => join(place.dataFolder, 'password')

/** The same port for the same folder, among those nobody is registered for. */
const windowsPort = (place: Place): number =>
  49152 + ([...place.dataFolder].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % 16000)
