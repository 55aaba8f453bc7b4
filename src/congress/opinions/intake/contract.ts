import { z } from 'zod'
import { endpoint } from '../../../platform/http/contract.ts'
import { idField, longText, requiredText } from '../../../platform/http/fields.ts'
import { entered, kinds, reaches, states, subjects } from '../words.ts'

/** Where an act has brought an opinion. */
export const Moved = z.object({ id: z.string(), state: z.enum(states), version: z.number() })

export const noteOpinion = endpoint({
  name: 'noteOpinion',
  method: 'POST',
  path: '/api/opinions',
  for: ['deputy', 'staff'],
  summary: {
    zh: '记录民情：代表走访、接待、来电来信',
    en: 'Note what people say: on a walk, a reception day, by phone or letter',
  },
  // The id comes from the desk, so that sending twice notes once.
  body: z.object({
    id: idField,
    source: z.enum(entered),
    kind: z.enum(kinds),
    subject: z.enum(subjects),
    tag: longText(20).default(''),
    text: requiredText(2000),
    areaId: idField.nullable().default(null),
    place: longText(60).default(''),
    /** Whom the office gives it to at once; a deputy’s own notes are hers. */
    deputyId: idField.nullable().default(null),
    stationId: idField.nullable().default(null),
    receptionId: idField.nullable().default(null),
    /** The deputy's own contact with a voter it was said in. */
    contactId: idField.nullable().default(null),
    photos: z
      .array(z.object({ fileId: idField, caption: longText(200).default('') }))
      .max(3)
      .default([]),
    mayPublish: z.boolean().default(false),
    reach: z.enum(reaches),
    name: longText(40).default(''),
    phone: longText(40).default(''),
    anonymous: z.boolean().default(false),
    toOrgan: z.boolean().default(false),
  }),
  /** The code is told once, to be read out or written down for the person; null once it has been taken before. */
  reply: Moved.extend({ code: z.string().nullable() }),
  refusals: [
    'mandate-ended',
    'mandate-suspended',
    'opinion-phone-missing',
    'opinion-file-elsewhere',
    'opinion-file-no-photo',
    'opinion-not-your-deputy',
    'not-on-duty',
    'reception-to-come',
    'reception-told',
  ],
})
