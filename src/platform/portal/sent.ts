import type { FastifyRequest } from 'fastify'
import type { Bilingual } from '../../law/bilingual.ts'
import { longText } from '../http/fields.ts'
import type { SentFile } from './page.ts'
import { fileTooLarge, formSays as says, tooManyFiles } from './says.ts'

/** A form as it arrived: what can be kept, and what is wrong with the rest. */
export interface Arrived {
  readonly fields: Record<string, string>
  readonly files: SentFile[]
  readonly wrong: Record<string, Bilingual>
}

export interface FileLimits {
  readonly most: number
  readonly largest: number
}

const mostFields = 80
const longestField = 20_000
const words = longText(longestField)

/** Longer than any form's fields together; in a form without files nothing more is read. */
export const largestForm = 256 * 1024

const nothing = (): Arrived => ({ fields: {}, files: [], wrong: {} })

function addField(arrived: Arrived, name: string, value: string): void {
  if (Object.hasOwn(arrived.fields, name) || Object.keys(arrived.fields).length >= mostFields) return
  const read = words.safeParse(value)
  if (read.success) return void (arrived.fields[name] = read.data)
  const long = value.length > longestField
  // Shown again without the signs, so that pressing once more is enough.
  arrived.fields[name] = value.slice(0, longestField).replaceAll(/[^\t\n\P{C}]|\p{Cs}/gu, '')
  arrived.wrong[name] = long ? says.long : says.signs
}

async function readParts(request: FastifyRequest, { most, largest }: FileLimits): Promise<Arrived> {
  const arrived = nothing()
  const limits = {
    fileSize: largest,
    files: most + 3,
    fields: mostFields,
    fieldSize: longestField * 4,
    parts: mostFields + most + 3,
  }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      addField(arrived, part.fieldname, typeof part.value === 'string' ? part.value : '')
      continue
    }
    const pieces: Buffer[] = []
    const kept = arrived.files.length < most
    // What is not kept is still read to its end: the browser would otherwise not show the answer.
    for await (const piece of part.file) if (kept) pieces.push(piece as Buffer)
    const bytes = Buffer.concat(pieces)
    if (part.file.truncated) arrived.wrong[part.fieldname] = fileTooLarge(Math.floor(largest / 1_000_000))
    else if (!kept && part.filename) arrived.wrong[part.fieldname] = tooManyFiles(most)
    else if (bytes.length > 0) arrived.files.push({ field: part.fieldname, name: part.filename.slice(0, 200), bytes })
  }
  return arrived
}

/** A form that did not arrive whole. */
const broken = (): Arrived => ({ ...nothing(), wrong: { '': says.unreadable } })

/** Reads what was sent, as a form or in parts. */
export async function arrivedIn(request: FastifyRequest, files: FileLimits): Promise<Arrived> {
  if (request.isMultipart()) return readParts(request, files).catch(broken)
  if (!(request.body instanceof URLSearchParams)) return broken()
  const arrived = nothing()
  for (const [name, value] of request.body) addField(arrived, name, value)
  return arrived
}
