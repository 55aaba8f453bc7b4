import fastifyStatic from '@fastify/static'
import { openHouse } from '../../platform/database/house.ts'
import { buildApi } from '../api.ts'

// Runs in a process of its own: `node portal-served.ts URL FOLDER` serves the house, and beside it the folder's files as
// files, until it is told to stop.
const [url, folder] = process.argv.slice(2)
if (!url || !folder) throw new Error('usage: portal-served.ts DATABASE_URL FOLDER')
const house = openHouse(url)
const server = await buildApi({ house, requestsPerMinute: 100_000_000 })
await server.register(fastifyStatic, { root: folder, prefix: '/as-files/', decorateReply: false, preCompressed: true })
process.send?.(await server.listen({ port: 0, host: '127.0.0.1' }))
process.on('message', async () => {
  await server.close()
  await house.close()
  process.exit(0)
})
