import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { allCongresses } from '../../congress/organs/index.ts'
import { receptionCalendar } from '../../congress/stations/index.ts'
import { dayInShanghai } from '../../law/day.ts'
import { congressIdIn } from './oparl/place.ts'
import type { OpenParts } from './open-parts.ts'

type Asking = FastifyRequest<{ Params: { congress: string } }>

/** The reception days to come, for a telephone's calendar. */
export function serveReceptionCalendar(server: FastifyInstance, { house, clock }: OpenParts): void {
  server.get('/public/:congress/receptions.ics', async (request: Asking, reply: FastifyReply) => {
    const congressId = congressIdIn(request.params.congress)
    const known = (await house.read(0, allCongresses)).some((each) => each.congressId === congressId)
    if (!known) return reply.code(404).type('text/plain; charset=utf-8').send('404')
    const now = clock()
    const text = await house.read(congressId, (tx) =>
      receptionCalendar(tx, { congressId, today: dayInShanghai(now), now }),
    )
    return reply
      .headers({
        'cache-control': 'public, max-age=60, stale-while-revalidate=600',
        'content-disposition': 'inline; filename="reception-days.ics"',
        'x-content-type-options': 'nosniff',
      })
      .type('text/calendar; charset=utf-8')
      .send(text)
  })
}
