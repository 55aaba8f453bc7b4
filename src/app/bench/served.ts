import { openHouse } from '../../platform/database/house.ts'
import { buildApi } from '../api.ts'

// Runs in a process of its own: `node served.ts URL` prints its address and serves until it is told to stop.
const url = process.argv[2]
if (!url) throw new Error('usage: served.ts DATABASE_URL')
const house = openHouse(url)
const server = await buildApi({ house, requestsPerMinute: 100_000_000 })
process.send?.(await server.listen({ port: 0, host: '127.0.0.1' }))
process.on('message', async () => {
  await server.close()
  await house.close()
  process.exit(0)
})
