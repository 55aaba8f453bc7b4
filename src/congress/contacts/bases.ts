import { practice } from '../../law/article.ts'

/** What keeping in touch rests on: no statute fixes it between government members and deputies. */
export const pairing = practice(
  '政府组成人员按分管工作和挂点村固定联系代表，每人两名以上',
  'each member of the government keeps in touch with two deputies or more, by work and village',
)
export const recording = practice(
  '联系代表后记录时间、方式、内容和代表意见',
  'after each contact its day, way, subject and the deputy’s opinions are written down',
)
export const confirming = practice(
  '联系记录由对方核对；代表逾期未核对的，按记录留存',
  'the other side confirms what was written down; where a deputy does not in time, it stands as it is',
)
export const following = practice(
  '联系中听到的意见转为任务或者代表建议，注明来源',
  'an opinion heard becomes a task or a suggestion, with where it came from',
)
export const rounds = practice(
  '政府组成人员定期联系代表，期满未联系的列入名单报主席（主任）',
  'who has been in touch with nobody when a period is over is named to the chair',
)
export const excusing = practice(
  '因病、外派等不能联系的，说明理由后免予列入',
  'who cannot, for illness or absence, is excused with the reason',
)
