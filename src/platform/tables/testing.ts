import { archiveOf } from './zip.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
const workbook = `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const cell = (text: string): string =>
  text.startsWith('<') ? text : `<c r="@" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`

/** The parts of a workbook whose one sheet has these rows; a cell beginning with `<` is taken as its own XML, `@` its name. */
export function workbookParts(rows: readonly (readonly string[])[]): [string, Buffer][] {
  const lines = rows.map((cells, row) => {
    const inside = cells.map((text, column) => cell(text).replace('@', `${String.fromCharCode(65 + column)}${row + 1}`))
    return `<row r="${row + 1}">${inside.join('')}</row>`
  })
  const sheet = `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`
  return [
    ['xl/worksheets/sheet1.xml', Buffer.from(sheet)],
    ['xl/workbook.xml', Buffer.from(workbook)],
    ['xl/_rels/workbook.xml.rels', Buffer.from(rels)],
  ]
}

/** An XLSX as small as they come, for tests; its parts stand in the least helpful order. */
export const workbookOf = (rows: readonly (readonly string[])[]): Buffer => archiveOf(workbookParts(rows))
