import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/http/route.ts'

/**
 * The gatherings a deputy was invited to, by name or with all deputies: what was decided there was decided before her,
 * and she follows what comes of it.
 */
export const invitedTo = ({ congressId, caller }: Pick<Work, 'congressId' | 'caller'>): RawBuilder<unknown> | null =>
  caller.deputyId && caller.roles.includes('deputy')
    ? sql`select invitation.gathering_id from gatherings.invitation
        where invitation.congress_id = ${congressId}
          and (invitation.holder_kind, invitation.holder_id) in (('deputy', ${caller.deputyId}), ('role', 'deputy'))`
    : null
