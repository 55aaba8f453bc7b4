import { sayDay } from '../../../../law/say-day.ts'
import type { Visit, VisitStop } from '../../contract.ts'
import { isMean } from '../../visits/rules.ts'
import { checkNames, checks, practiceNames, practices, verdictNames, verdicts } from '../../visits/words.ts'
import { meanSaid, says } from './says.ts'

/** What must be put right, as it is offered for an outcome. */
interface Offered {
  readonly text: string
  readonly owner: string
  readonly dueOn: string
}

const longestOutcome = 500

/** Only what is not all well is told check by check. */
function checksOf({ found }: VisitStop): string[] {
  return checks.flatMap((check) => {
    const counts = found?.checks[check]
    if (!counts || counts.partly + counts.no === 0) return []
    const given = verdicts.filter((verdict) => counts[verdict] > 0)
    return `${checkNames[check].zh}：${given.map((verdict) => `${verdictNames[verdict].zh} ${counts[verdict]}`).join('、')}`
  })
}

/** The minutes are read by whoever was scored too: one score alone is not written down. */
const scoreOf = (found: VisitStop['found']): string => {
  if (!found || found.mean === null) return '没有评分'
  return (isMean(found.scores) ? meanSaid(found.mean, found.scores) : says.oneScore).zh
}

function lineOf(stop: VisitStop): string {
  const { found, item } = stop
  const organs = item?.organs.map(({ name }) => name).join('、')
  const told = [scoreOf(found), ...checksOf(stop), ...(found?.notes.map(({ note }) => note) ?? [])]
  return `${stop.ordinal}. ${stop.title}${organs ? `（${organs}）` : ''}：${told.join('；')}`
}

/** A heading with its lines, or nothing at all. */
const part = (heading: string, lines: readonly string[]): string[] => (lines.length > 0 ? ['', heading, ...lines] : [])

/** What a visit found, for its minutes: stop by stop, best and worst practice, and what must be put right. */
export function visitAtMinutes({ stops }: Pick<Visit, 'stops'>): { text: string; outcomes: Offered[] } {
  const rectified = stops.flatMap(({ title, toRectify }) => toRectify.map((each) => ({ title, ...each })))
  const named = practices.flatMap((practice) =>
    part(
      `${practiceNames[practice].zh}：`,
      stops.filter((stop) => stop.practice === practice).map(({ title, reason }) => `${title}：${reason}`),
    ),
  )
  return {
    text: [
      ...part('视察点：', stops.map(lineOf)),
      ...named,
      ...part(
        '整改要求：',
        rectified.map(
          ({ title, what, ownerName, dueOn }) => `${title}：${what}（${ownerName.zh}，${sayDay(dueOn).zh}前）`,
        ),
      ),
    ].join('\n'),
    outcomes: rectified.map(({ title, what, owner, dueOn }) => ({
      text: `${title}：${what}`.slice(0, longestOutcome),
      owner,
      dueOn,
    })),
  }
}
