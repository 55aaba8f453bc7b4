import { practice } from '../../../law/article.ts'
import { permit, refuse, type Ruling } from '../../../law/ruling.ts'

const together = practice('共同起草由参与的代表进行', 'those who take part in a paper write it')
const writing = practice('提交以后，文本和附件不再改动', 'once handed in, text and attachments stay as they are')
const settled = practice('修改意见由提出人或者执笔人标为已处理', 'a comment is settled by its author or by a pen')

/** 修改意见由参与的代表提出: what is said while a paper is written, by those who take part in it, until it is handed in. */
export function mayWrite({ writes, open }: { writes: boolean; open: boolean }): Ruling {
  if (!writes) return refuse(together, 'not-a-writer')
  return open ? permit(writing) : refuse(writing, 'text-closed')
}

/** 文本、调研记录和附件由领衔代表和有修改权的代表改动: what goes with the text is changed by the pens. */
export const mayMend = ({ holdsPen, open }: { holdsPen: boolean; open: boolean }): Ruling =>
  holdsPen ? mayWrite({ writes: true, open }) : refuse(together, 'not-a-pen')

/** 意见由提出人或者有修改权的人标为已处理. */
export const mayResolve = (comment: { isAuthor: boolean; holdsPen: boolean }): Ruling =>
  comment.isAuthor || comment.holdsPen ? permit(settled) : refuse(settled, 'not-your-comment')
