import { say } from './say.ts'

type Command = (args: string[]) => Promise<number>

const commands: Record<string, () => Promise<{ run: Command }>> = {
  start: () => import('./commands/start.ts'),
  import: () => import('./commands/import.ts'),
  check: () => import('./commands/check.ts'),
  'verify-record': () => import('./commands/verify-record.ts'),
  bench: () => import('./commands/bench.ts'),
}

const [name = 'help', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  say(`lianxin ${Object.keys(commands).join(' | ')}`)
  process.exitCode = name === 'help' ? 0 : 2
} else {
  try {
    process.exitCode = await (await command()).run(args)
  } catch (error) {
    // What the reader can act on is a sentence; a stack is for those who ask.
    const { says } = error as { says?: { zh: string; en: string } }
    say(says ? `${says.zh}\n${says.en}` : error instanceof Error ? error.message : String(error))
    if (process.env['LIANXIN_SHOW_FAULTS'] || (!says && error instanceof Error && error.cause)) console.error(error)
    process.exitCode = 1
  }
}
