import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { publicForms } from '../../src/app/portal/pages.ts'
import { allRoutes, sentences } from '../../src/app/rooms.ts'
import { roles } from '../../src/congress/organs/words.ts'
import type { AnyEndpoint } from '../../src/platform/http/contract.ts'
import { contractFaults, declaredIn, refusedWith, sentenceFault } from './contracts.ts'
import { filesOf, isTest } from './tree.ts'

const house = { roles, sentences }
const served = allRoutes().map(({ contract }) => contract)
const rooms = filesOf('src/{congress,platform}/**/*.ts').filter(({ path }) => !isTest(path))

describe('contracts', () => {
  test('each has its own name and place, known roles, both summaries, and a sentence for every refusal', () =>
    expect(contractFaults(served, house)).toEqual([]))

  test('each that is declared is served, once', async () => {
    const declared = await declaredIn(filesOf('src/**/contract.ts'))
    expect(served.map(({ name }) => name).sort()).toEqual(declared.map(({ name }) => name).sort())
  })

  test('a rule refuses with what some contract or public form announces', () => {
    const announced = new Set([...served, ...publicForms].flatMap(({ refusals }) => refusals ?? []))
    expect([...new Set(refusedWith(rooms))].filter((code) => !announced.has(code))).toEqual([])
  })

  test('every sentence of the catalogue is said in both languages', () =>
    expect(Object.keys(sentences).flatMap((code) => sentenceFault(code, house) ?? [])).toEqual([]))
})

describe('contracts: what is wrong is named', () => {
  const sound: AnyEndpoint = {
    name: 'readMotion',
    method: 'GET',
    path: '/api/motions/:id',
    for: ['deputy'],
    summary: { zh: '议案', en: 'One motion' },
    params: z.object({ id: z.uuid() }),
    reply: z.object({}),
    refusals: ['reason-missing'],
  }
  const faults = (change: Partial<AnyEndpoint>) => contractFaults([{ ...sound, ...change }], house)

  test('a sound one passes', () => expect(faults({})).toEqual([]))
  test.each([
    [{ name: 'read-motion' }, 'read-motion: its name is no camelCase verb'],
    [{ body: z.object({}) }, 'readMotion: a GET has no body'],
    [{ summary: { zh: 'Motion', en: 'One motion' } }, 'readMotion: no Chinese summary'],
    [{ summary: { zh: '议案', en: '' } }, 'readMotion: no English summary'],
    [{ for: ['mayor'] }, 'readMotion: no such role: mayor'],
    [{ for: [] }, 'readMotion: nobody may call it'],
    [{ params: z.object({ motionId: z.uuid() }) }, 'readMotion: its path asks for id, its params are motionId'],
    [{ refusals: ['never-heard-of'] }, 'readMotion: no sentence for never-heard-of'],
  ])('%j', (change, fault) => expect(faults(change)).toEqual([fault]))

  test('two of one name, two in one place', () =>
    expect(
      contractFaults(
        [sound, { ...sound, path: '/api/motions/:motionId', params: z.object({ motionId: z.uuid() }) }],
        house,
      ),
    ).toEqual(['two endpoints are called readMotion', 'two endpoints answer GET /api/motions/:']))

  test('a sentence without Chinese, and one without English', () => {
    const lacking = { no: () => ({ zh: 'No.', en: 'No.' }), nein: () => ({ zh: '不行。', en: '' }) }
    expect(sentenceFault('no', { sentences: lacking })).toBe('no Chinese sentence for no')
    expect(sentenceFault('nein', { sentences: lacking })).toBe('no English sentence for nein')
  })

  test('the code a rule refuses with is seen', () =>
    expect(refusedWith([{ path: 'a.ts', text: "export const no = (u) => refuse(u, 'too-late', { by: 3 })" }])).toEqual([
      'too-late',
    ]))
})
