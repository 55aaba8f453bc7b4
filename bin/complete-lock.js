#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Run it after every `npm install` that changes package-lock.json. A registry's mirror may lack other machines' builds
// of a package; npm then leaves them out of the lockfile without a word, and `npm ci` refuses that file everywhere.
const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64']

/** The optional packages that others ask for and the lockfile does not have, each with who asks. */
export function missingFrom({ packages }) {
  return Object.entries(packages).flatMap(([path, asker]) =>
    Object.entries(asker.optionalDependencies ?? {})
      .filter(([name]) => !packages[`${path && `${path}/`}node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map(([name, version]) => ({ name, version, asker })),
  )
}

/** What npm would have written, but for the checksum, which only a registry that has the package knows. */
function entryOf({ name, version, asker }) {
  const words = name.split('/').at(-1).split('-')
  const cpu = processors.filter((word) => words.includes(word))
  const os = systems.filter((word) => words.includes(word))
  if (cpu.length !== 1 || os.length !== 1) throw new Error(`cannot tell which machine ${name} is for`)
  return { version, cpu, ...(asker.dev && { dev: true }), license: asker.license, optional: true, os }
}

if (import.meta.main ?? process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(fileURLToPath(new URL('..', import.meta.url)), 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingFrom(lock)
  for (const each of missing) lock.packages[`node_modules/${each.name}`] = entryOf(each)
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${missing.length} added`)
}
