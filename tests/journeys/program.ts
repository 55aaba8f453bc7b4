import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cli = fileURLToPath(new URL('../../src/app/cli.ts', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly output: string
}

/** The program as its users run it, in a process of its own. */
export class Program {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  output = ''
  #heard: (() => void)[] = []

  constructor(args: readonly string[], environment: Record<string, string> = {}) {
    const { DATABASE_URL: _, ...inherited } = process.env
    this.child = spawn(process.execPath, [cli, ...args], { cwd: root, env: { ...inherited, ...environment } })
    const hear = (part: Buffer) => {
      this.output += part.toString()
      for (const heard of this.#heard) heard()
    }
    this.child.stdout?.on('data', hear)
    this.child.stderr?.on('data', hear)
    this.ended = new Promise((resolve) => this.child.on('close', (code) => resolve({ code, output: this.output })))
  }

  /** What the program says that matches; rejects when it ends without having said it. */
  says(pattern: RegExp): Promise<RegExpMatchArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.output.match(pattern)
        if (found) resolve(found)
      }
      this.#heard.push(look)
      look()
      void this.ended.then(({ code }) =>
        reject(new Error(`ended with ${code} before saying ${pattern}:\n${this.output}`)),
      )
    })
  }

  address = async (): Promise<string> => (await this.says(/Lianxin {2}→ {2}(\S+)/))[1] as string

  async stop(): Promise<Ended> {
    this.child.kill('SIGTERM')
    return this.ended
  }
}
