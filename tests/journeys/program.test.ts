import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Program } from './program.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianxin-journey-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const at = (name: string) => ['--data', join(folder, name)]
const start = (...args: string[]) => new Program(['start', '--port', '0', ...args])
const json = async (url: string, init?: RequestInit) =>
  (await fetch(url, init)).json() as Promise<Record<string, unknown>>

describe('an engineer starts the program for the first time', () => {
  test('the demonstration is there, sound, and still there at the second start', async () => {
    const first = start(...at('demonstration'))
    const address = await first.address()
    await first.says(/clerk\s+county\s+staff/)
    expect(await json(`${address}/readyz`)).toEqual({ status: 'ready' })

    const second = await start(...at('demonstration')).ended
    expect(second.code).toBe(1)
    expect(second.output).toMatch(/数据/)
    expect(second.output).toMatch(/in use|already/i)

    const beside = await new Program(['check', ...at('demonstration')]).ended
    expect(beside.output).toContain('open matters without a duty 没有待办的未结事项: 0')
    expect(beside.output).toContain('record 记录: verified')
    expect(beside.output).toContain('isolated')
    expect(beside.code).toBe(0)

    const stopped = await first.stop()
    expect(stopped.code).toBe(0)

    const again = start(...at('demonstration'))
    const credentials = JSON.stringify({ username: 'clerk', password: 'lianxin-demo-2026' })
    const headers = { 'content-type': 'application/json' }
    const me = await json(`${await again.address()}/api/session`, { method: 'POST', headers, body: credentials })
    expect(me).toMatchObject({ name: '晏小舟', roles: ['staff'] })
    expect((await again.stop()).code).toBe(0)
    const record = await new Program(['verify-record', ...at('demonstration')]).ended
    expect(record.output.match(/条完好/g)).toHaveLength(2)
  })
})

describe('a clerk sets up an empty house', () => {
  test('with the key that was printed, once; the first administrators must change their passwords', async () => {
    const program = start('--empty', ...at('empty'))
    const address = await program.address()
    const [, key] = await program.says(/Set-up key: (\S+)/)
    expect(await json(`${address}/api/first-run`)).toEqual({ empty: true })
    const accounts = ['staff', 'system-admin', 'security-admin', 'audit-admin'].map((role) => ({
      username: role,
      name: role,
      role,
    }))
    const body = {
      name: '云上乡人民代表大会',
      shortName: '云上乡',
      level: 'township',
      term: 1,
      termBegan: '2026-11-01',
      accounts,
    }
    const set = (sent: object) =>
      fetch(`${address}/api/first-run`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(sent),
      })
    expect((await set({ ...body, key: 'guess' })).status).toBe(422)
    const done = await set({ ...body, key })
    expect(done.status).toBe(200)
    const { issued } = (await done.json()) as { issued: { username: string; password: string }[] }
    expect(issued).toHaveLength(4)
    expect(await (await set({ ...body, key })).json()).toMatchObject({ code: 'already-set-up' })
    const me = await json(`${address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'staff', password: issued[0]?.password }),
    })
    expect(me).toMatchObject({ mustChangePassword: true })
    expect((await program.stop()).code).toBe(0)
  })
})

test('a port that is none is refused in a sentence', async () => {
  const { code, output } = await start('--port', 'door', ...at('unused')).ended
  expect([code, output]).toEqual([1, expect.stringContaining('端口')])
})
