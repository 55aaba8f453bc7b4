import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/http/route.ts'

/** The papers a deputy has put her name to: she is told of them as whoever leads them is. */
export const coSigned = ({ congressId, caller }: Pick<Work, 'congressId' | 'caller'>): RawBuilder<unknown> | null =>
  caller.deputyId && caller.roles.includes('deputy')
    ? sql`select signatory.matter_id from drafting.signatory
        where signatory.congress_id = ${congressId} and signatory.deputy_id = ${caller.deputyId}
          and signatory.state = 'signed'`
    : null
