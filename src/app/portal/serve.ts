import type { FastifyInstance } from 'fastify'
import { allCongresses } from '../../congress/organs/index.ts'
import type { House, Reader } from '../../platform/database/house.ts'
import type { Catalogue } from '../../platform/http/sentences.ts'
import { servePortal, type PortalParts } from '../../platform/portal/index.ts'
import { runAs, systemCaller } from '../system.ts'
import { serveOpenData } from './open-serve.ts'
import { publicForms, publicPages } from './pages.ts'
import { servePictures } from './pictures.ts'

interface Parts {
  readonly house: House
  readonly clock: () => Date
  readonly sentences: Catalogue
  readonly times?: PortalParts['times']
}

const congressNamed = async (tx: Reader, congressId: number): Promise<string | null> =>
  (await tx.selectFrom('organs.congress').select('name').where('congress_id', '=', congressId).executeTakeFirst())
    ?.name ?? null

type Old = { Params: { congress: string; rest: string } }

const onPaper = (paper: unknown): string => (paper === 'A3' || paper === 'A4' ? `?paper=${paper}` : '')

/** Where bulletins and decisions stood before the portal had one order of addresses: links on paper and in messages. */
function sendOn(server: FastifyInstance): void {
  const to = (place: string, { congress, rest = '' }: Old['Params']) =>
    /^\d{1,9}$/.test(congress) ? `/public/${congress}/${place}${rest.replaceAll(/[^\w/-]/g, '')}` : '/public'
  for (const place of ['bulletins', 'decisions']) {
    server.get<Old>(`/public/${place}/:congress`, ({ params }, reply) =>
      reply.redirect(to(place, { ...params, rest: '' }), 308),
    )
    server.get<{ Params: { congress: string; '*': string }; Querystring: { paper?: string } }>(
      `/public/${place}/:congress/*`,
      ({ params, query }, reply) =>
        params['*'] === 'question'
          ? reply.redirect(`/public/${Number(params.congress) || 0}/question`, 308)
          : reply.redirect(
              to(place, { congress: params.congress, rest: `/${params['*']}` }) + onPaper(query.paper),
              308,
            ),
    )
  }
}

/** What everybody may read and send without an account. LIANXIN_ADDRESS: where the house is reached from outside. */
export function serveThePortal(server: FastifyInstance, parts: Parts): void {
  const outside = process.env['LIANXIN_ADDRESS'] ?? null
  sendOn(server)
  servePictures(server, parts.house)
  serveOpenData(server, { ...parts, pages: publicPages, outside, fresh: parts.times?.freshSeconds === 0 })
  servePortal(server, {
    ...parts,
    pages: publicPages,
    forms: publicForms,
    congressNamed,
    congresses: allCongresses,
    write: (congressId, now, act) =>
      runAs(parts.house, { congressId, now, caller: { ...systemCaller(congressId), name: '群众' } }, act),
    outside,
  })
}
