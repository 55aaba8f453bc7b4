import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allTerms, clashes, glossary, termsOf } from '../../tools/glossary.ts'
import { livesPage } from '../../tools/lives.ts'
import { permissionsPage } from '../../tools/permissions.ts'
import { filesOf, root } from './tree.ts'
import { deadLinks, localPaths, longPages, missingFiles } from './writing.ts'

const read = (path: string): string => readFileSync(root + path, 'utf8')
const readme = (room: string): string => (existsSync(`${root}${room}/README.md`) ? read(`${room}/README.md`) : '')

describe('what is made is up to date (run the tool named in the page when not)', () => {
  test('docs/glossary.md', async () => expect(read('docs/glossary.md')).toBe(await glossary()))
  test('docs/lives.md', () => expect(read('docs/lives.md')).toBe(livesPage()))
  test('docs/permissions.md', () => expect(read('docs/permissions.md')).toBe(permissionsPage()))
  test('docs/concordance.md', () => {
    const checked = spawnSync(process.execPath, ['tools/concordance.ts', '--check'], { cwd: root, encoding: 'utf8' })
    expect(checked.status, checked.stdout + checked.stderr).toBe(0)
  })
})

describe('one concept, one word', () => {
  test('no English word stands for two concepts, no concept has two', async () =>
    expect(clashes(await allTerms())).toEqual([]))

  test('both kinds of clash are named', () => {
    const terms = termsOf('motions', {
      words: {
        motion: { zh: '议案', en: 'motion' },
        bill: { zh: '议案', en: 'bill' },
        item: { zh: '议题', en: 'Motion' },
      },
      states: ['draft'],
    })
    expect(clashes(terms)).toEqual([
      'motion: 议案 (motions words.motion), 议题 (motions words.item)',
      '议案: motion (motions words.motion), bill (motions words.bill)',
    ])
  })
})

describe('what is written for others', () => {
  const pages = filesOf('{*.md,{docs,src,database,tests}/**/*.md}')

  test('every room says in its README what it is, in both languages', () => {
    const rooms = [...new Set(filesOf('src/congress/*/words.ts').map(({ path }) => dirname(path)))]
    expect(rooms.filter((room) => !/^# .+ · .*\p{Script=Han}/u.test(readme(room)))).toEqual([])
  })

  test('every link between pages leads somewhere', () =>
    expect(deadLinks(pages, (page, link) => existsSync(join(root, dirname(page), link)))).toEqual([]))
  test('every file of ours that a page names is there', () =>
    expect(missingFiles(pages, (path) => existsSync(root + path))).toEqual([]))
  test('no room needs more than 40 lines to say what it is, no walk more than 60', () =>
    expect(longPages(pages)).toEqual([]))
  test('a dead link is named', () =>
    expect(
      deadLinks(
        [{ path: 'a.md', text: 'See [b](b.md#c), [d](d.md) and [e](https://e.example).' }],
        (_, link) => link === 'b.md',
      ),
    ).toEqual(['a.md: d.md']))

  test('a missing file is named, from the root and beside a room’s README', () => {
    const page = { path: 'src/congress/a/README.md', text: 'See `src/b.ts`, `c.ts`, `d/`, `e.f` and `src/<room>`.' }
    expect(missingFiles([page], () => false)).toEqual(['src/b.ts', 'c.ts', 'd/'].map((name) => `${page.path}: ${name}`))
    expect(missingFiles([{ ...page, path: 'docs/a.md' }], () => false)).toEqual(['docs/a.md: src/b.ts'])
  })
  test('a long page is named', () => {
    const text = 'line\n'.repeat(61)
    expect(
      longPages(['src/congress/a/README.md', 'docs/walks/a.md', 'docs/a.md'].map((path) => ({ path, text }))),
    ).toEqual(['src/congress/a/README.md: 61', 'docs/walks/a.md: 61'])
  })

  test('no line names a path of somebody’s machine', () =>
    expect(localPaths(filesOf('{*,.*,.ci/*,{bin,database,docs,src,tests,tools}/**/*.*}'))).toEqual([]))
  test('such a line is named', () =>
    expect(localPaths([{ path: 'a.md', text: ['fine', ['', 'home', 'li', 'notes'].join('/')].join('\n') }])).toEqual([
      'a.md:2',
    ]))
})
