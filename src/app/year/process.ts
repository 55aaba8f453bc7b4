import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { openHouse } from '../../platform/database/house.ts'
import { messagesInto } from '../../platform/notices/index.ts'
import { openDesk } from './door.ts'
import { journalIn } from './journal.ts'
import { live, type Step } from './live.ts'

/**
 * A year in a process of its own, to be killed: `node process.ts DATABASE_URL CONGRESS PAPERS FOLDER`. It goes on from
 * what is in the database and in the folder's journal, and says each step, a letter a line, as it takes it.
 */
const [url = '', congress = '', papers = '', folder = ''] = process.argv.slice(2)
const house = openHouse(url, { max: 4 })
const desk = await openDesk(house, Number(congress), { now: new Date(0) })
await live({
  desk,
  papers: Number(papers),
  reach: { senders: { message: messagesInto(join(folder, 'messages')) }, deskAddress: null },
  journal: journalIn(join(folder, 'journal')),
  onStep: (step: Step) => void writeSync(1, `${step}\n`),
})
await house.close()
