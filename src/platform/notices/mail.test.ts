import { afterAll, expect, test } from 'vitest'
import { mailBy } from './mail.ts'
import { mailServer } from './testing.ts'

const refusing = new Set<string>()
const server = await mailServer(refusing)
afterAll(() => server.close())
const send = mailBy(server.url, '连心桥 <desk@county.example.cn>')
const message = {
  id: '0190-a',
  address: 'li@example.cn',
  subject: '青岚县人大：2 件待办有新情况',
  body: '您好\n· 答复',
}

test('a message reaches a real mail server, in Chinese, under its own id', async () => {
  await send(message)
  const [got] = server.received
  expect(got?.to).toBe('li@example.cn')
  expect(got?.text).toContain('Message-ID: <0190-a@county.example.cn>')
  expect(Buffer.from(got?.text.split('\r\n\r\n')[1] ?? '', 'base64').toString()).toContain('· 答复')
})

test('sent again, it is the same message to whoever reads it', async () => {
  await send(message)
  const ids = server.received.map(({ text }) => /^Message-ID: .*$/m.exec(text)?.[0])
  expect(new Set(ids)).toEqual(new Set(['Message-ID: <0190-a@county.example.cn>']))
})

test('what the server turns away was not sent', async () => {
  refusing.add('gone@example.cn')
  await expect(send({ ...message, address: 'gone@example.cn' })).rejects.toThrow('mailbox unavailable')
})

test.each(['wang@example.cn\r\nBcc: all@example.cn', 'wang@example.cn,all@example.cn', 'Wang <wang@example.cn>'])(
  'an address carries no second one, no header, no name: %j',
  async (address) => {
    const before = server.received.length
    await expect(send({ ...message, address })).rejects.toThrow('not an address')
    expect(server.received).toHaveLength(before)
  },
)
