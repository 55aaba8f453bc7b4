import { sentences } from '../../../law/bilingual.ts'

export const publicSays = sentences({
  title: { zh: '专栏', en: 'Columns' },
  lead: {
    zh: '人大的通知、工作动态、代表风采和制度宣传。',
    en: 'Notices, the work of the congress, its deputies, and how it all works.',
  },
  which: { zh: '选择栏目', en: 'Choose a column' },
  all: { zh: '全部', en: 'All' },
  none: { zh: '这里还没有发布内容。', en: 'Nothing has been published here yet.' },
  picture: { zh: '图片', en: 'picture' },
  back: { zh: '返回专栏', en: 'Back to the columns' },
  id: { zh: '编号', en: 'id' },
  heading: { zh: '标题', en: 'title' },
  column: { zh: '栏目', en: 'column' },
  publishedOn: { zh: '发布日期', en: 'published on' },
  text: { zh: '正文', en: 'text' },
})
