import { z } from 'zod'
import { dayField, line, longText } from '../http/fields.ts'

/**
 * How an official document (公文) is laid out (GB/T 9704—2012): under a red head, as a letter (信函格式), as minutes
 * (纪要格式), or as a plain form that is filled in by hand.
 */
export const documentFormats = ['general', 'letter', 'minutes', 'form'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/** A cell of a form; `span` of the twelve columns a form is cut into. A label is set in 黑体. */
const FormCell = z.object({ text: longText(4000), span: z.number().int().min(1).max(12), label: z.boolean() })
/** A row of a form, at least so many lines of writing high; what is too long for it makes it higher. */
const FormRow = z.object({ cells: z.array(FormCell).min(1).max(12), lines: z.number().int().min(1).max(20) })
/** A sheet to fill in: rows of boxes under a title, with a line of instruction below. */
export const DocumentForm = z.object({ title: line(120), rows: z.array(FormRow).max(60), note: longText(500) })
export type DocumentForm = z.infer<typeof DocumentForm>

/** A list that goes with a document; `share` is a column's part of the width. */
export const DocumentTable = z.object({
  title: line(120),
  columns: z
    .array(z.object({ name: line(40), share: z.number().positive().max(100) }))
    .min(1)
    .max(16),
  rows: z.array(z.array(longText(4000))).max(5000),
})
export type DocumentTable = z.infer<typeof DocumentTable>

/**
 * What an official document says, apart from how it looks. The body is text as an office types it: each line a
 * paragraph, its level told by how it begins (一、 （一） 1. （1）).
 */
export const OfficialDocument = z.object({
  format: z.enum(documentFormats),
  /** Who issues it (发文机关标志), as the red head says it: a full name, for minutes the name of the meeting. */
  issuer: line(80),
  /** 发文字号 with its year in brackets; null as long as it has not been issued. */
  number: line(60).nullable(),
  urgency: z.enum(['very-urgent', 'urgent']).nullable(),
  /** 签发人, in the head of what goes upward. */
  approver: line(40).nullable(),
  /** What stands at the top right of a reply: its class, whether it may be published. One line each. */
  marks: z.array(line(60)).max(4),
  title: line(200),
  /** 主送机关, without the colon; none where it is for everybody. */
  recipients: z.array(line(80)).max(60),
  body: longText(60_000),
  /** Lists set after the body, each as an annex (附件) of its own where there are several. */
  tables: z.array(DocumentTable).max(8),
  /** Sheets that go with it, each on a page of its own; the whole of a document in form format. */
  forms: z.array(DocumentForm).max(4),
  /** Annexes that travel beside it, by name. */
  annexes: z.array(line(120)).max(20),
  /** Whether room is left for a seal over signature and date (加盖印章). */
  sealed: z.boolean(),
  signedBy: line(80),
  signedOn: dayField.nullable(),
  /** 附注, without its brackets: whom to ask, and the telephone. */
  note: longText(300),
  /** Minutes: who was there, who was excused, who sat in. */
  attendance: z.object({ present: longText(2000), excused: longText(2000), observing: longText(2000) }).nullable(),
  /** 抄送机关. */
  copies: z.array(line(80)).max(60),
  /** 印发机关 and day, in the imprint; a letter has none. */
  printedBy: line(80).nullable(),
  printedOn: dayField.nullable(),
})
export type OfficialDocument = z.infer<typeof OfficialDocument>

/** A document with nothing in it yet but its format, issuer and title: what a maker fills the rest into. */
export const blankDocument = (
  said: Pick<OfficialDocument, 'format' | 'issuer' | 'title'> & Partial<OfficialDocument>,
): OfficialDocument => ({
  number: null,
  urgency: null,
  approver: null,
  marks: [],
  recipients: [],
  body: '',
  tables: [],
  forms: [],
  annexes: [],
  sealed: true,
  signedBy: said.issuer,
  signedOn: null,
  note: '',
  attendance: null,
  copies: [],
  printedBy: null,
  printedOn: null,
  ...said,
})
