import { sentences, type Bilingual } from '../../../law/bilingual.ts'
import { sayDay } from '../../../ui/day.ts'

/** What is said about field studies and attachments. */
export const studySays = sentences({
  studies: { zh: '调研记录', en: 'Field studies' },
  noStudy: {
    zh: '还没有调研记录。到过哪里、问过谁、看到什么，写下来，承办单位更容易办。',
    en: 'No field study yet. Where you went, whom you asked and what you saw helps whoever handles the paper.',
  },
  add: { zh: '添加调研记录', en: 'Add a field study' },
  edit: { zh: '修改记录', en: 'Edit this study' },
  removeStudy: { zh: '删除记录', en: 'Take this study out' },
  remove: { zh: '删除附件', en: 'Take this out' },
  removeStudySure: { zh: '连同其中的照片一起删除？', en: 'Take it out together with its photos?' },
  removeSure: { zh: '删除这个附件？', en: 'Take this attachment out?' },
  began: { zh: '开始日期', en: 'From' },
  ended: { zh: '结束日期', en: 'Until' },
  place: { zh: '地点', en: 'Where' },
  placeHint: { zh: '村、路段、单位', en: 'Village, road, unit' },
  whom: { zh: '走访了谁', en: 'Whom you met' },
  whomHint: {
    zh: '写身份和人数，例如“沿渠农户 12 户、水管站 2 人”。不必写姓名和电话。',
    en: 'Who and how many; names and telephone numbers are not needed.',
  },
  found: { zh: '发现了什么', en: 'What you found' },
  save: { zh: '保存调研记录', en: 'Save the field study' },
  cancel: { zh: '不保存，返回', en: 'Back without saving' },
  keptHere: { zh: '没有保存的内容留在本机。', en: 'What is not saved stays on this device.' },
  addPhoto: { zh: '添加照片', en: 'Add photos' },
  donePhoto: { zh: '不再添加', en: 'No more photos' },
  attachments: { zh: '照片和文件', en: 'Photos and files' },
  nothing: { zh: '还没有附件。', en: 'Nothing is attached yet.' },
  addFile: { zh: '添加文件', en: 'Add a file' },
  fileHint: {
    zh: 'PDF、Word（docx）、Excel（xlsx），每个不超过 10 MB。',
    en: 'PDF, Word (docx) or Excel (xlsx), 10 MB each at most.',
  },
  original: { zh: '拍下纸质原件', en: 'Photograph the paper original' },
  originalHint: {
    zh: '纸质原件只有代表本人、联名代表和人大工作人员看得到，承办单位看不到。',
    en: 'The original is seen by its deputies and the congress’s staff, not by the organs.',
  },
  attach: { zh: '附上这个文件', en: 'Attach this file' },
})

export const onDays = ({ beganOn, endedOn }: { beganOn: string; endedOn: string }): Bilingual =>
  beganOn === endedOn
    ? sayDay(beganOn)
    : { zh: `${sayDay(beganOn).zh}至${sayDay(endedOn).zh}`, en: `${sayDay(beganOn).en} – ${sayDay(endedOn).en}` }

/** A file's size as people say it. @param size bytes */
export const sizeOf = (size: number): string =>
  size < 1024 * 1024 ? `${Math.max(1, Math.round(size / 1024))} kB` : `${(size / 1024 / 1024).toFixed(1)} MB`
