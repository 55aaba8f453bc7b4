import { mkdtemp, readdir, readFile, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { messagesInto } from './file-gateway.ts'

const folder = await mkdtemp(join(tmpdir(), 'messages-'))
const send = messagesInto(folder)
const message = { id: '0190-b', address: '13800138000', subject: '题', body: '文' }

test('a message lies in the folder as one file, whole', async () => {
  await send(message)
  expect((await readdir(folder)).sort()).toEqual(['0190-b.json', 'sent'])
  expect(JSON.parse(await readFile(join(folder, '0190-b.json'), 'utf8'))).toEqual(message)
})

test('sent a second time, after a crash, it is there once: also when the gateway has taken it', async () => {
  await Promise.all([send(message), send(message)])
  expect((await readdir(folder)).filter((name) => name.endsWith('.json'))).toEqual(['0190-b.json'])
  await rename(join(folder, '0190-b.json'), join(folder, 'sent', '0190-b.json'))
  await send(message)
  expect(await readdir(folder)).toEqual(['sent'])
})
