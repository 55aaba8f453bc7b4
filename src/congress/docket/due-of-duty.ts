import type { Work } from '../../platform/http/route.ts'
import { practice } from '../../law/article.ts'
import { reckon, reckoningOf } from './reckon.ts'
import { owedIn } from './rules.ts'
import type { Life } from './words.ts'

type Wanted = { start: string } & ({ state: string; act: string } | { setting: string; never?: 'past' })

const counted = practice('按本级规定的期限计算', "counted by the congress's own rule")

/** A count of the days something would fall due: by a row of the life, or by a setting; read once, asked often. */
export async function dueDaysOf({ tx, congressId }: Pick<Work, 'tx' | 'congressId'>, life: Life) {
  const reckoning = await reckoningOf(tx, congressId)
  return (wanted: Wanted): string => {
    const row =
      'setting' in wanted
        ? {
            state: '',
            owes: '',
            act: '',
            since: 'entered' as const,
            under: counted,
            within: { setting: wanted.setting },
          }
        : owedIn(life, wanted.state).find(({ act }) => act === wanted.act)
    if (!row) throw new Error(`nothing of the kind is owed in ${life.kind}`)
    const { on, explanation } = reckon(reckoning, row, wanted.start)
    // Of a limit that nothing may go past, the bare count binds: a rest day at its end moves nothing onwards.
    return 'setting' in wanted && wanted.never ? explanation.raw : on
  }
}

/** The day something would fall due if it were counted from `start`. */
export const dueOfDuty = async (work: Pick<Work, 'tx' | 'congressId'>, life: Life, wanted: Wanted): Promise<string> =>
  (await dueDaysOf(work, life))(wanted)
