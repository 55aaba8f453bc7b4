import type { FastifyInstance } from 'fastify'
import { allCongresses } from '../../congress/organs/index.ts'
import type { House, Reader } from '../../platform/database/house.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import { servePortal, type PortalParts } from '../../platform/portal/index.ts'
import { runAs, systemCaller } from '../system.ts'
import { publicForms, publicPages } from './pages.ts'

interface Parts {
  readonly house: House
  readonly clock: () => Date
  readonly sentences: Catalogue
  readonly times?: PortalParts['times']
}

const congressNamed = async (tx: Reader, congressId: number): Promise<string | null> =>
  (await tx.selectFrom('organs.congress').select('name').where('congress_id', '=', congressId).executeTakeFirst())
    ?.name ?? null

/** What everybody may read and send without an account. LIANXIN_ADDRESS: where the house is reached from outside. */
export function serveThePortal(server: FastifyInstance, parts: Parts): void {
  servePortal(server, {
    ...parts,
    pages: publicPages,
    forms: publicForms,
    congressNamed,
    congresses: allCongresses,
    write: (congressId, now, act) =>
      runAs(parts.house, { congressId, now, caller: { ...systemCaller(congressId), name: '群众' } }, act),
    outside: process.env['LIANXIN_ADDRESS'] ?? null,
  })
}
