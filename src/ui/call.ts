import type { Answer, AnyEndpoint, Sent } from '../platform/http/contract.ts'
import { currentLanguage } from './language.tsx'
import { noConnection, ProblemError, strangeAnswer, type Problem } from './problem.ts'

export { ProblemError } from './problem.ts'

interface Parts {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** The address of an endpoint: params in the path, the query behind it without what is empty. */
export function addressOf(path: string, { params = {}, query = {} }: Parts): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  if (asked.length === 0) return filled
  return `${filled}?${new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()}`
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'detail' in value

async function send(endpoint: AnyEndpoint, sent: Parts, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(addressOf(endpoint.path, sent), {
      method: endpoint.method,
      credentials: 'same-origin',
      ...(signal && { signal }),
      headers: {
        accept: 'application/json',
        'accept-language': currentLanguage() === 'en' ? 'en' : 'zh-CN',
        ...(sent.body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(sent.body !== undefined && { body: JSON.stringify(sent.body) }),
    })
  } catch {
    throw new ProblemError(noConnection())
  }
}

/**
 * Asks the house one thing.
 * @param signal stops waiting for a long answer
 * @throws ProblemError for every refusal, fault, lost connection and stop
 */
export async function call<E extends AnyEndpoint>(
  endpoint: E,
  sent: Sent<E>,
  signal?: AbortSignal,
): Promise<Answer<E>> {
  const response = await send(endpoint, sent as Parts, signal)
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok && answer !== null) return answer as Answer<E>
  throw new ProblemError(isProblem(answer) ? answer : strangeAnswer(response.status))
}
