import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, readFileSync, statSync } from 'node:fs'

/** How to run PostgreSQL's programs, which refuse to run as root. */
export interface Privilege {
  /** Words to put before the command. */
  readonly before: readonly string[]
  /** The account to run as; undefined means the one Node runs as. */
  readonly account?: { uid: number; gid: number }
}

/**
 * An unprivileged way to work on `cluster`: as ourselves; as root inside a user namespace of its own, where root's files
 * stay ours; else as the account `postgres` or `nobody`. An existing cluster stays with its owner.
 */
export function choosePrivilege(cluster: string): Privilege {
  if (process.getuid?.() !== 0) return { before: [] }
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { before: [], account: { uid: owner.uid, gid: owner.gid } }
  const namespace = ['unshare', '--user', '--map-user=1000']
  if (spawnSync('unshare', [...namespace.slice(1), 'true']).status === 0) return { before: namespace }
  return { before: [], account: unprivilegedAccount() }
}

function unprivilegedAccount(): { uid: number; gid: number } {
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const entry = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody')
  return { uid: Number(entry?.[2] ?? 65534), gid: Number(entry?.[3] ?? 65534) }
}

/** Lets the account that runs the server own `folder` and pass through the folder above it. */
export function handOver(folder: string, above: string, { account }: Privilege): void {
  if (process.getuid?.() !== 0) return
  // Also back to root: an earlier start may have had to run as somebody else.
  chownSync(folder, account?.uid ?? 0, account?.gid ?? 0)
  if (account) chmodSync(above, statSync(above).mode | 0o111)
}
