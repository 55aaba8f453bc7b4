import { practice } from '../../law/article.ts'

/** What the steps of a suggestion's life rest on where no statute says it: practice, and most provinces' measures. */
export const lying = practice('草稿不长期搁置', 'a draft is not left lying')
export const returned = practice(
  '不符合要求的退回代表，说明理由',
  'a paper that does not qualify goes back to the deputy with the reason',
)
export const reviewed = practice(
  '代表建议经审查后立案编号；会议期间先初审、后复审',
  'a paper is reviewed and numbered; at a session it is read twice',
)
export const takenBack = practice(
  '代表可以书面撤回未交办的建议',
  'a deputy may take back in writing what has not been handed over',
)
export const signing = practice('承办单位限期签收', 'the handling organ signs for what it was assigned')
export const declining = practice(
  '承办单位认为不属职责的，限期书面退回并提出改办单位',
  'an organ may send back what is not its work, naming another',
)
export const disputing = practice(
  '再次退回的，由政府办公室限期裁定，不再退回',
  'what is sent back again is ruled on by the government’s office, and then stays',
)
export const recalling = practice(
  '承办单位撤并或者交办有误的，交办机构可以调整承办单位',
  'the office may take a paper back from an organ that ended or was wrongly named',
)
export const extending = practice(
  '延期办理应写明最迟办理时间和办理措施，经交办机构同意并告知代表',
  'an extension names the latest day and the measures, needs consent, and the deputy is told',
)
export const separately = practice(
  '分别办理的，各承办单位就本单位部分分别答复',
  'separately handled, each organ answers for its own part',
)
export const rated = practice('代表收到答复后作出评价', 'the deputy rates each reply')
export const redo = practice('代表不满意的，重新办理', 'an unsatisfied deputy has it handled again')
export const escalated = practice(
  '重新办理后仍不满意的，由主任会议或者主席团列入督办',
  'what still does not satisfy after rework is put under the chairs’ supervision',
)
export const corrected = practice('答复有误的可以更正，原答复保留', 'a reply may be corrected; the original is kept')
export const unrated = practice(
  '催告后仍未评价的，不计入满意率，转入跟踪',
  'a reply not rated after a reminder counts as neither, and is followed',
)
export const promised = practice('答复承诺事项跟踪落实', 'what a reply promises is followed until it is kept')
export const supplemented = practice(
  '办理有新进展或者类别变化的，补充答复',
  'new progress or a changed class means a supplementary reply',
)
export const reopened = practice(
  '办结后发现问题没有真正解决的，重新跟踪',
  'a closed paper is followed again when the matter proves unsolved',
)
