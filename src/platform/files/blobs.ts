import { createHash } from 'node:crypto'
import type { Work } from '../http/route.ts'

type Asking = Pick<Work, 'tx' | 'congressId'>

/** Keeps bytes once for the congress, however often they come. @returns their SHA-256, by which they are found */
export async function keepBytes({ tx, congressId }: Asking, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await tx
    .insertInto('files.blob')
    .values({ congress_id: congressId, sha256, bytes: Buffer.from(bytes) })
    .onConflict((on) => on.doNothing())
    .execute()
  return sha256
}

/** Bytes by their SHA-256. @throws when they are not kept */
export async function bytesBy({ tx, congressId }: Asking, sha256: string): Promise<Uint8Array> {
  const { bytes } = await tx
    .selectFrom('files.blob')
    .select('bytes')
    .where('congress_id', '=', congressId)
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  return new Uint8Array(bytes)
}
