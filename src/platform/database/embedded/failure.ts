import type { Bilingual } from '../../../law/bilingual.ts'

/** The embedded database cannot serve; `says` is the sentence for whoever started the program. */
export class EmbeddedFailure extends Error {
  readonly says: Bilingual
  constructor(says: Bilingual) {
    super(`${says.zh}\n${says.en}`)
    this.name = new.target.name
    this.says = says
  }
}

/** Another living process works on this data folder; `pid` is null when the database could not name it. */
export class DataFolderInUse extends EmbeddedFailure {
  readonly pid: number | null
  constructor(dataFolder: string, pid: number | null) {
    const process = pid === null ? { zh: '', en: '' } : { zh: `（进程号 ${pid}）`, en: ` (process ${pid})` }
    super({
      zh: `数据目录 ${dataFolder} 正由另一个连心桥进程${process.zh}使用。请先停止该进程，或用 --data 指定其他目录。`,
      en: `The data folder ${dataFolder} is in use by another Lianxin process${process.en}. Stop that process first, or name another folder with --data.`,
    })
    this.pid = pid
  }
}
