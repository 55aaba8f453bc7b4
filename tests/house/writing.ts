import type { File } from './tree.ts'

/** Links of pages that lead nowhere; addresses of other sites are not followed. */
export const deadLinks = (pages: readonly File[], exists: (page: string, link: string) => boolean): string[] =>
  pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map((found) => (found[1] ?? '').replace(/#.*$/, ''))
      .filter((link) => link !== '' && !/^[a-z]+:/.test(link) && !exists(path, link))
      .map((link) => `${path}: ${link}`),
  )

const homes = /(?<![\w.])\/(work|home|root|Users)\/[\w.-]/

/** Lines that name a folder of the machine they were written on. */
export const localPaths = (files: readonly File[]): string[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (homes.test(line) ? [`${path}:${index + 1}`] : [])),
  )
