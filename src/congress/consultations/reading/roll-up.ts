import type { Bilingual } from '../../../law/bilingual.ts'
import { insist } from '../../../law/ruling.ts'
import { NotFound } from '../../../platform/http/errors.ts'
import type { Work } from '../../../platform/http/route.ts'
import { writeTable, writtenTypes, type WrittenFormat } from '../../../platform/tables/index.ts'
import type { OpinionLine } from '../contract.ts'
import { consultationLife, opinionRequestLife } from '../life.ts'
import { asksIn, consultationOf, requestsOf, type Consultation, type Request } from '../queries.ts'
import { fateNames, type Answer, type Question } from '../words.ts'
import { answerSaid } from './answer-said.ts'
import { opinionLines } from './lines.ts'
import { knownOf, type Known } from './names.ts'
import { opinionsOf, type Opinion } from './opinions.ts'
import { says } from './roll-up-says.ts'
import { readable } from './tally.ts'

type Say = (text: Bilingual) => string

/** A mark stays a number, so that it can be counted with. */
function cellOf(question: Question, answer: Answer | undefined, say: Say): string | number | null {
  return typeof answer === 'number' ? answer : answerSaid(question, answer, say) || null
}

/** What became of everything in one opinion: 修改建议：部分采纳（已写入方案）. */
const fatesOf = (lines: readonly OpinionLine[], say: Say): string =>
  lines
    .flatMap(({ questionName, fate, why }) =>
      fate ? [`${say(questionName)}：${say(fateNames[fate])}${why ? `（${why}）` : ''}`] : [],
    )
    .join('\n')

type Row = (string | number | null)[]

interface Sheet {
  readonly consultation: Consultation
  readonly opinions: readonly Opinion[]
  readonly lines: readonly OpinionLine[]
  readonly say: Say
}

const answered = ({ consultation, lines, say }: Sheet, opinion: Opinion | undefined): Row => [
  ...consultation.form.questions.map((question) => cellOf(question, opinion?.answers[question.id], say)),
  fatesOf(
    lines.filter((line) => opinion !== undefined && line.opinion === opinion.id),
    say,
  ),
]

/** A row for everybody asked, with what she gave or that she gave nothing. */
const namedRows = (sheet: Sheet, requests: readonly Request[], known: (request: Request) => Known): Row[] =>
  requests.map((request) => {
    const { name, group } = known(request)
    const state = opinionRequestLife.states[request.state]?.name
    const given = sheet.opinions.find(({ id }) => id === request.id)
    return [sheet.say(name), group, state ? sheet.say(state) : '', ...answered(sheet, given)]
  })

/** A row for every opinion, in an order of chance; who gave one and who gave none is not in this table. */
const namelessRows = (sheet: Sheet): Row[] => sheet.opinions.map((opinion) => answered(sheet, opinion))

/** Everything that was answered, with what became of it, in a table to keep (意见汇总表). For whoever asks. */
export async function rollUp(work: Work, { id, format }: { id: string; format: WrittenFormat }) {
  const consultation = await consultationOf(work, id)
  if (!asksIn(work.caller, consultation)) throw new NotFound(consultationLife.kind)
  insist(readable(work, consultation))
  const { form } = consultation
  const say: Say = (text) => text[work.door.language]
  const requests = await requestsOf(work, id)
  const known = await knownOf(work, requests)
  const seeing = { form, mine: [], asks: true, answered: true, authorOf: () => undefined }
  const lines = await opinionLines(work, id, seeing)
  const sheet = { consultation, opinions: await opinionsOf(work, { id, named: form.named }), lines, say }
  const name = `${say(says.rollUp)} ${consultation.title}`
  const bytes = await writeTable(
    {
      name,
      headings: [
        ...(form.named ? [say(says.who), say(says.group), say(says.state)] : []),
        ...form.questions.map((question) => say(question.name)),
        say(says.fate),
      ],
      rows: form.named ? namedRows(sheet, requests, known) : namelessRows(sheet),
    },
    format,
  )
  return { fileName: `${name} ${work.today}.${format}`, type: writtenTypes[format], base64: bytes.toString('base64') }
}
