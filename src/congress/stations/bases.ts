import { practice } from '../../law/article.ts'

export const kept = practice(
  '联络站由人大工作机构设立、管理',
  'contact stations are set up and looked after by the office',
)
export const oneStation = practice('一个片区由一个联络站服务', 'an area is served by one station')
export const rostered = practice(
  '代表编入联络站，按安排值班接待',
  'deputies are attached to a station and on duty there by turns',
)
export const opened = practice(
  '接待日由值班代表或者工作人员当日开始',
  'a reception day is opened on its day by a deputy on duty or the staff',
)
export const written = practice(
  '接待日如实登记来访，无人来访的也要记明',
  'who came to a reception day is written down, and so is that nobody came',
)
