/**
 * Writes docs/permissions.md: which role may call which endpoint, from the contracts.
 * Run it after changing a contract: `npx node tools/permissions.ts`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { allRoutes } from '../src/app/rooms.ts'
import { roleNames, roles } from '../src/congress/organs/words.ts'
import type { AnyEndpoint } from '../src/platform/http/contract.ts'

/** Whether the door lets a role in; the room's own rules may still refuse the act. */
export const admits = ({ for: audience }: AnyEndpoint, role: string): boolean =>
  typeof audience === 'string' || audience.includes(role)

const row = (contract: AnyEndpoint): string => {
  const cells = [contract.for === 'anyone' ? '●' : '', ...roles.map((role) => (admits(contract, role) ? '●' : ''))]
  const { name, method, path, summary } = contract
  return `| \`${name}\` | ${method} \`${path}\` | ${summary.zh} | ${cells.join(' | ')} |`
}

/** The matrix as it should stand in docs/permissions.md. */
export function permissionsPage(): string {
  const contracts = allRoutes().map(({ contract }) => contract)
  const heads = ['not signed in', ...roles.map((role) => `${roleNames[role].zh} ${role}`)]
  return [
    '# Permissions · 权限表',
    '',
    'Made from the contracts by `tools/permissions.ts`; do not edit. ● the door lets this role in. What it then may do to',
    'one matter is the affair of that matter’s life (docs/lives.md), of the room’s rules and of row-level security.',
    '',
    `| endpoint | request | 用途 | ${heads.join(' | ')} |`,
    `|---|---|---|${heads.map(() => ':-:').join('|')}|`,
    ...contracts.map(row),
    '',
  ].join('\n')
}

if (import.meta.main) {
  writeFileSync(fileURLToPath(new URL('../docs/permissions.md', import.meta.url)), permissionsPage())
}
