import { insist, permit, refuse } from '../../law/ruling.ts'
import { NotForYou } from '../http/errors.ts'
import type { Work } from '../http/route.ts'
import { ground } from './words.ts'

/**
 * For the few acts a session may do before its password is changed or its second factor shown: the door lets anyone
 * through to them, so they ask themselves. @throws NotForYou 401
 */
export function needSession({ caller }: Pick<Work, 'caller'>): void {
  if (!caller) throw new NotForYou(401, 'not-signed-in')
}

/** What opens an account is changed only by somebody who has shown the second factor, where there is one. */
export const insistOnShownFactor = ({ caller }: Work, secret: string | null): void =>
  insist(
    caller.secondFactorPending && secret !== null
      ? refuse(ground.secondFactor, 'second-factor-needed')
      : permit(ground.secondFactor),
  )
