import { PgBoss } from 'pg-boss'

export interface Daily {
  stop(): Promise<void>
}

const queue = 'daily-round'

/** A round whose failure is told of: the queue only writes it into its own table. */
export const reporting = (round: () => Promise<void>, onError: (error: unknown) => void) => async (): Promise<void> => {
  try {
    await round()
  } catch (error) {
    onError(error)
    throw error
  }
}

/**
 * Runs `round` at start and every hour; pg-boss sees to it that of several processes one runs it. The round must be
 * such that running it twice does nothing twice.
 */
export async function daily(
  url: string,
  round: () => Promise<void>,
  onError: (error: unknown) => void,
): Promise<Daily> {
  const boss = new PgBoss({ connectionString: url, schema: 'jobs', max: 3, application_name: 'lianxin-jobs' })
  boss.on('error', onError)
  await boss.start()
  await boss.createQueue(queue)
  await boss.work(queue, { pollingIntervalSeconds: 30 }, reporting(round, onError))
  await boss.schedule(queue, '7 * * * *', null, { tz: 'Asia/Shanghai' })
  await boss.send(queue, {}, { singletonKey: 'at-start' })
  return { stop: () => boss.stop({ graceful: true, timeout: 5000 }) }
}
