import type { File } from './tree.ts'

/** Links of pages that lead nowhere; addresses of other sites are not followed. */
export const deadLinks = (pages: readonly File[], exists: (page: string, link: string) => boolean): string[] =>
  pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map((found) => (found[1] ?? '').replace(/#.*$/, ''))
      .filter((link) => link !== '' && !/^[a-z]+:/.test(link) && !exists(path, link))
      .map((link) => `${path}: ${link}`),
  )

const tops = /^(src|tests|tools|docs|database|bin)\//
const named = /`((?:\.\.\/)*[\w-]+(?:\/[\w.-]+)*(?:\.\w+|\/))`/g

/**
 * Files and folders of ours that pages name and that are not there: `src/law/article.ts` from the root, and in the README
 * of a room what stands beside it, `rules.ts` or `gate/`. A pattern such as `src/<room>` names none.
 */
export const missingFiles = (pages: readonly File[], exists: (path: string) => boolean): string[] =>
  pages.flatMap(({ path, text }) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const isRoom = /^src\/.*README\.md$/.test(path)
    return [...text.matchAll(named)]
      .map((found) => found[1] ?? '')
      .filter((name) =>
        tops.test(name) ? !exists(name) : isRoom && /(\.tsx?|\/)$/.test(name) && !exists(folder + name),
      )
      .map((name) => `${path}: ${name}`)
  })

/** Pages longer than anybody reads before work: a room says what it is in 40 lines, a walk takes 60. */
export const longPages = (pages: readonly File[]): string[] =>
  pages.flatMap(({ path, text }) => {
    const most = /^src\/.*README\.md$/.test(path) ? 40 : path.startsWith('docs/walks/') ? 60 : Infinity
    const lines = text.trimEnd().split('\n').length
    return lines > most ? [`${path}: ${lines}`] : []
  })

const homes = /(?<![\w.])\/(work|home|root|Users)\/[\w.-]/

/** Lines that name a folder of the machine they were written on. */
export const localPaths = (files: readonly File[]): string[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (homes.test(line) ? [`${path}:${index + 1}`] : [])),
  )
