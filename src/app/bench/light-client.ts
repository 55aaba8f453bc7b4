import { connect, type Socket } from 'node:net'

export interface Reply {
  readonly status: number
  readonly text: string
  readonly cookie: string
}

export interface Asked {
  readonly method: string
  readonly path: string
  readonly cookie: string
  readonly body?: object
  /** The encoding it takes; none unless said. */
  readonly takes?: string
}

const headEnd = Buffer.from('\r\n\r\n')

/** One kept-alive connection that asks one thing at a time. */
class Line {
  readonly #socket: Socket
  readonly #host: string
  #parts: Buffer[] = []
  #answered: ((reply: Reply) => void) | null = null
  #failed: ((error: Error) => void) | null = null

  constructor(base: URL) {
    this.#host = base.host
    this.#socket = connect(Number(base.port), base.hostname)
    this.#socket.setNoDelay(true)
    this.#socket.on('data', (part) => this.#take(part))
    this.#socket.on('error', (error) => this.#failed?.(error))
  }

  ask({ method, path, cookie, body, takes }: Asked): Promise<Reply> {
    const payload = body ? JSON.stringify(body) : ''
    const described = body ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(payload)}\r\n` : ''
    const encoding = takes ? `accept-encoding: ${takes}\r\n` : ''
    this.#socket.write(
      `${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\ncookie: ${cookie}\r\n${encoding}${described}\r\n${payload}`,
    )
    return new Promise((answered, failed) => {
      this.#answered = answered
      this.#failed = failed
    })
  }

  #take(part: Buffer): void {
    this.#parts.push(part)
    const all = this.#parts.length === 1 ? part : Buffer.concat(this.#parts)
    this.#parts = [all]
    const end = all.indexOf(headEnd)
    if (end < 0) return
    const head = all.toString('latin1', 0, end)
    const length = Number(head.match(/\r\ncontent-length: (\d+)/i)?.[1])
    const begin = end + headEnd.length
    if (all.length < begin + length) return
    this.#parts = []
    const cookie = head.match(/\r\nset-cookie: ([^;\r]+)/i)?.[1] ?? ''
    this.#answered?.({ status: Number(head.slice(9, 12)), text: all.toString('utf8', begin, begin + length), cookie })
  }

  close = (): void => void this.#socket.destroy()
}

/**
 * A client that costs little: on a small machine it shares the processors with what it measures, and an ordinary HTTP
 * client would take as much of them as the server. It knows kept-alive connections and content-length, no more.
 */
export class LightClient {
  readonly #free: Line[] = []
  readonly #all: Line[] = []
  readonly #base: URL
  constructor(base: string) {
    this.#base = new URL(base)
  }

  async ask(asked: Asked): Promise<Reply> {
    const line = this.#free.pop() ?? this.#open()
    const reply = await line.ask(asked)
    this.#free.push(line)
    return reply
  }

  #open(): Line {
    const line = new Line(this.#base)
    this.#all.push(line)
    return line
  }

  close(): void {
    for (const line of this.#all) line.close()
  }
}
