import { Unreadable } from '../http/errors.ts'
import { limits } from './limits.ts'

const megabytes = limits.file / 1024 / 1024

/** Why a whole file is refused, in words; what is wrong in single cells is a `TableProblem` instead. */
export const unreadable = {
  tooLarge: () =>
    new Unreadable('file-too-large', {
      zh: `文件超过 ${megabytes} MB，请拆分后分次导入。`,
      en: `The file is larger than ${megabytes} MB. Split it and import the parts.`,
    }),
  unpacksTooLarge: () =>
    new Unreadable('file-too-large', {
      zh: '文件解压后过大，不像是一张表格，未读取。请只保留要导入的工作表，另存后再试。',
      en: 'The file unpacks to far more than a table holds and was not read. Keep only the sheet to import.',
    }),
  tooManyRows: (most: number = limits.rows) =>
    new Unreadable('too-many-rows', {
      zh: `表格超过 ${most} 行，请拆分后分次导入。`,
      en: `The table has more than ${most} rows. Split it and import the parts.`,
    }),
  tooManyColumns: () =>
    new Unreadable('too-many-columns', {
      zh: `表格超过 ${limits.columns} 列，请删去无关的列。`,
      en: `The table has more than ${limits.columns} columns. Delete those that do not belong.`,
    }),
  empty: () => new Unreadable('file-empty', { zh: '文件是空的。', en: 'The file is empty.' }),
  locked: () =>
    new Unreadable('file-locked', {
      zh: '文件设有打开密码，或者是旧的 XLS 格式。请去掉密码，另存为 XLSX 再导入。',
      en: 'The file is protected by a password or is an old XLS. Save it as XLSX without a password.',
    }),
  broken: () =>
    new Unreadable('file-broken', {
      zh: '文件已损坏，或者不是 XLSX 表格。请用表格软件打开，另存为 XLSX 再导入。',
      en: 'The file is damaged or is no XLSX. Open it in a spreadsheet program and save it as XLSX.',
    }),
  notText: () =>
    new Unreadable('file-not-text', {
      zh: '这个 CSV 文件不是文本，或者编码无法识别。请另存为 UTF-8 编码的 CSV。',
      en: 'This CSV is no text, or its encoding is unknown. Save it as CSV in UTF-8.',
    }),
  brokenLine: (line: number) =>
    new Unreadable(
      'file-broken',
      {
        zh: `第 ${line} 行的引号没有配对，无法读取。`,
        en: `Line ${line} cannot be read: a quotation mark is not closed.`,
      },
      { line },
    ),
  unknownFormat: (fileName: string) =>
    new Unreadable(
      'format-not-supported',
      {
        zh: `不支持这种文件：${fileName}。请用 XLSX 或 CSV。`,
        en: `${fileName} is not of a kind read here. Use XLSX or CSV.`,
      },
      { fileName },
    ),
  columnsMissing: (names: readonly string[]) =>
    new Unreadable(
      'columns-missing',
      { zh: `表头中没有这些列：${names.join('、')}。`, en: `The heading lacks these columns: ${names.join(', ')}.` },
      { columns: names },
    ),
  columnTwice: (name: string) =>
    new Unreadable(
      'column-twice',
      { zh: `表头中“${name}”出现了两次。`, en: `The heading has the column ${name} twice.` },
      { column: name },
    ),
  noRows: () => new Unreadable('no-rows', { zh: '表头下面没有数据。', en: 'There is no row below the heading.' }),
}
