import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** What opens without a connection: where a deputy starts, the list on her way, and where she writes. */
const opened = /\/(web\/home|suggestions\/pages\/(suggestions-page|writing\/(draft-page|unsent)))\.tsx$/

interface Chunk {
  readonly type: 'chunk' | 'asset'
  readonly fileName: string
  readonly facadeModuleId?: string | null
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly viteMetadata?: { readonly importedCss: Set<string> }
  code?: string
}

/** The files a set of chunks needs to run, style sheets among them. */
export function filesOf(bundle: Readonly<Record<string, Chunk>>, first: readonly string[]): string[] {
  const needed = new Set<string>()
  const take = (name: string): void => {
    const chunk = bundle[name]
    if (!chunk || needed.has(name)) return
    needed.add(name)
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) needed.add(sheet)
    for (const each of chunk.imports ?? []) take(each)
  }
  for (const name of first) take(name)
  return [...needed].sort()
}

/** Writes the build's files into the worker that keeps them on the device. */
export const offlineWorker = (): Plugin => ({
  name: 'offline-worker',
  generateBundle: {
    order: 'post',
    handler(_, output) {
      const bundle = output as unknown as Record<string, Chunk>
      const worker = bundle['offline.js']
      if (!worker?.code) return
      const pages = Object.values(bundle).filter(
        ({ facadeModuleId, isEntry, fileName }) =>
          fileName !== 'offline.js' && (isEntry === true || opened.test(facadeModuleId ?? '')),
      )
      const files = [
        '/',
        '/icon.svg',
        ...filesOf(
          bundle,
          pages.map(({ fileName }) => fileName),
        ).map((name) => `/${name}`),
      ]
      const build = createHash('sha256').update(files.join()).update(worker.code).digest('hex').slice(0, 12)
      worker.code = `const deskBuild=${JSON.stringify(build)},deskFiles=${JSON.stringify(files)};${worker.code}`
    },
  },
})
