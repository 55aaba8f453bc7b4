import { SMTPServer } from 'smtp-server'

export interface Received {
  readonly to: string
  /** The message as it came over the wire. */
  readonly text: string
}

export interface MailServer {
  readonly url: string
  readonly received: Received[]
  close(): Promise<void>
}

/** A real mail server on a free port; it turns away whoever is named in `refusing`. */
export async function mailServer(refusing: ReadonlySet<string> = new Set()): Promise<MailServer> {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onRcptTo: ({ address }, _session, done) =>
      done(refusing.has(address) ? new Error('mailbox unavailable') : undefined),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => void parts.push(part))
      stream.on('end', () => {
        const [to] = session.envelope.rcptTo
        received.push({ to: to?.address ?? '', text: Buffer.concat(parts).toString() })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
