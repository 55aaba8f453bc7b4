import { sentences, type Bilingual } from '../../law/bilingual.ts'

export const says = sentences({
  choose: { zh: '选择文件', en: 'Choose a file' },
  chooseAnother: { zh: '换一个文件', en: 'Choose another file' },
  previewFirst: {
    zh: '先预览，看过再确认。有一行不合要求，就一行也不导入。',
    en: 'You see a preview first and then confirm. If one row is wrong, no row is imported.',
  },
  headings: { zh: '表头各栏', en: 'Columns of the table' },
  blank: { zh: '下载空白表（CSV）', en: 'Download an empty table (CSV)' },
  reading: { zh: '正在读取并核对…', en: 'Reading and checking…' },
  importing: { zh: '正在导入…', en: 'Importing…' },
  stop: { zh: '取消', en: 'Cancel' },
  stoppedPreview: { zh: '已取消，没有作任何改动。', en: 'Cancelled. Nothing was changed.' },
  stoppedImport: {
    zh: '已停止等待。请重新预览：已导入的行会显示为“无变化”。',
    en: 'Stopped waiting. Preview again: rows that did get in are shown as unchanged.',
  },
  preview: { zh: '预览', en: 'Preview' },
  rows: { zh: '共', en: 'Rows' },
  added: { zh: '新增', en: 'New' },
  changed: { zh: '更新', en: 'Changed' },
  unchanged: { zh: '无变化', en: 'Unchanged' },
  wrong: { zh: '有误', en: 'Wrong' },
  badRows: { zh: '需要改正的单元格', en: 'Cells to put right' },
  cell: { zh: '单元格', en: 'Cell' },
  value: { zh: '现有内容', en: 'Content' },
  message: { zh: '问题', en: 'What is wrong' },
  emptyValue: { zh: '（空）', en: '(empty)' },
  confirm: { zh: '确认导入', en: 'Import now' },
  correctFirst: {
    zh: '请在文件里改正上列单元格后重新选择。现在没有导入任何一行。',
    en: 'Put the cells above right in your file and choose it again. No row has been imported.',
  },
  nothingNew: {
    zh: '文件里的内容都已在册，没有需要导入的。',
    en: 'Everything in this file is here already. Nothing to import.',
  },
  noRows: { zh: '文件里没有数据行。', en: 'The file has no rows.' },
  agreeFirst: { zh: '请先对上面的问题作出选择。', en: 'Answer the question above first.' },
  done: { zh: '导入完成', en: 'Imported' },
  tooLarge: {
    zh: '文件超过 10 MB，未作任何改动。请分成几个文件导入。',
    en: 'The file is larger than 10 MB. Nothing was changed. Split it up.',
  },
  unreadable: { zh: '无法读取这个文件，请重新选择。', en: 'This file cannot be read. Choose it again.' },
})

export const rowsTotal = (count: number): Bilingual => ({
  zh: `${count} 行`,
  en: count === 1 ? '1 row' : `${count} rows`,
})

export const rowNumber = (row: number): Bilingual => ({ zh: `第 ${row} 行`, en: `Row ${row}` })

export const firstRows = (shown: number, of: number): Bilingual => ({
  zh: shown < of ? `前 ${shown} 行（共 ${of} 行）` : `全部 ${of} 行`,
  en: shown < of ? `First ${shown} of ${of} rows` : `All ${of} rows`,
})

export const moreBad = (more: number): Bilingual => ({
  zh: `另有 ${more} 处，改正以上各处后会再列出。`,
  en: `${more} more; they will be listed once these are put right.`,
})

export const doneWith = ({ added, changed }: { added: number; changed: number }): Bilingual => ({
  zh: changed > 0 ? `新增 ${added} 行，更新 ${changed} 行。` : `新增 ${added} 行。`,
  en: changed > 0 ? `${added} new, ${changed} changed.` : `${added} new.`,
})

export const accepts = (kinds: string): Bilingual => ({
  zh: `可用的文件：${kinds}，不超过 10 MB。`,
  en: `Files taken: ${kinds}, at most 10 MB.`,
})

export const waited = (seconds: number): Bilingual => ({ zh: `已用 ${seconds} 秒`, en: `${seconds} s so far` })
