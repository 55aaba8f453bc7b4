import { currentLanguage } from './language.tsx'
import { noConnection, ProblemError, strangeAnswer, type Problem } from './problem.ts'

interface Upload {
  readonly address: string
  readonly bytes: Blob
  /** Told again and again how much has been sent, from 0 to 1. */
  readonly onProgress: (part: number) => void
  readonly signal: AbortSignal
}

/** The answer of an upload that succeeded, else the problem it met. */
function answerOf<Answered>(request: XMLHttpRequest): Answered {
  const body = request.response as Answered | Problem | null
  if (request.status === 200 && body) return body as Answered
  throw new ProblemError(body && 'detail' in (body as object) ? (body as Problem) : strangeAnswer(request.status))
}

/**
 * Sends a file's bytes, and tells how far it has got: `fetch` cannot.
 * @throws ProblemError for a refusal, a fault, a lost connection and a stop
 */
export const upload = <Answered>({ address, bytes, onProgress, signal }: Upload): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', address)
    request.responseType = 'json'
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept-language', currentLanguage() === 'en' ? 'en' : 'zh-CN')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => {
      try {
        resolve(answerOf<Answered>(request))
      } catch (error) {
        reject(error as Error)
      }
    }
    const lost = () => reject(new ProblemError(noConnection()))
    request.onerror = lost
    request.onabort = lost
    signal.addEventListener('abort', () => request.abort())
    request.send(bytes)
  })
