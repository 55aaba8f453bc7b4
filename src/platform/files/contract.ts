import { z } from 'zod'
import { endpoint } from '../http/contract.ts'
import { bytesField, fileReply, idField, line } from '../http/fields.ts'
import { largest } from './limits.ts'

export const FileKept = z.object({ id: z.string(), name: z.string(), mediaType: z.string(), size: z.number() })

export const uploadFile = endpoint({
  name: 'uploadFile',
  method: 'PUT',
  path: '/api/files/:id',
  for: 'signed-in',
  summary: { zh: '上传文件（七天内附到事项上，否则清除）', en: 'Send a file; attached within seven days, or swept' },
  // The id comes from the desk, so that a file sent twice is kept once.
  params: z.object({ id: idField }),
  query: z.object({ name: line(200) }),
  takes: 'bytes',
  body: bytesField,
  // A little more than the largest file, so that a sentence says what is too large about it.
  bodyLimit: largest + 64 * 1024,
  reply: FileKept,
  refusals: ['file-empty', 'file-too-large', 'file-of-another-kind', 'too-much-unattached', 'file-id-taken'],
})

export const readFile = endpoint({
  name: 'readFile',
  method: 'GET',
  path: '/api/files/:id',
  for: 'signed-in',
  summary: { zh: '读取文件', en: 'Read a file' },
  params: z.object({ id: idField }),
  gives: 'file',
  reply: fileReply,
})
