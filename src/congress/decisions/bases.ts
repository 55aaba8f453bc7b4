import { practice } from '../../law/article.ts'

/** What the steps of a major matter's life rest on where no statute says it: practice, and the lists many congresses keep. */
export const lying = practice('草案不长期搁置', 'a draft is not left lying')
export const listed = practice(
  '重大事项按本级清单提请，附规定的材料',
  'a major matter is brought by the congress’s own list, with the papers the list asks for',
)
export const examined = practice(
  '收到提请后限期核对权限和材料，予以受理或者一次告知补正',
  'what is brought is checked in time for power and papers, and taken in or returned with all that is missing said at once',
)
export const askedBefore = practice(
  '政府决策前向代表征求意见，截止以前不作决定；确有紧急情况的，说明理由并公开',
  'the government asks the deputies before it decides, and decides nothing before the form closes, unless urgency is explained in public',
)
export const inCommittee = practice(
  '重大事项可以先交委员会调查研究，提出审查意见',
  'a major matter may first go to a committee, which reports what it found',
)
export const reportedToParty = practice(
  '本级清单规定须请示党委的，批复以前不列入议程',
  'where the congress’s list asks for the party committee’s word, nothing goes on the agenda before it',
)
export const inTime = practice(
  '提请的事项定明作出决定的日期，到期未作决定的，由主席团或者主任会议处理',
  'each matter has a day by which it is decided; past it the presidium or the chairs deal with it',
)
export const notTalkedOver = practice('防止议而不决', 'what was talked over is decided: it is not left without end')
export const notWithoutTalk = practice(
  '防止决而不议',
  'what is decided was talked over first: otherwise it is explained, or taken up again',
)
export const madePublic = practice('决议决定限期公布', 'a resolution is published in time')
export const carriedOut = practice(
  '决议决定逐条落实，跟踪到底，结果报告下一次会议',
  'a resolution is followed clause by clause to the end, and the next meeting hears what came of it',
)
export const filedOnly = practice('清单列为备案的事项，报送备案', 'what the list names for filing is filed')
export const takenBack = practice(
  '受理以前，提请机关可以撤回',
  'before it is taken in, whoever brought it may take it back',
)
