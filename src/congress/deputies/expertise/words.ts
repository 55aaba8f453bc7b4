/** 专长: fields deputies are usually asked about; others may be written in. */
export const usualFields = [
  '农业种植',
  '畜牧养殖',
  '水利',
  '林业',
  '农村经济',
  '道路交通',
  '城乡规划建设',
  '工程质量',
  '环境保护',
  '企业经营',
  '财务审计',
  '税收金融',
  '教育',
  '医疗卫生',
  '养老救助',
  '法律',
  '治安司法',
  '文化旅游',
  '信息技术',
  '村务管理',
] as const

/** How many fields one deputy names at most: whoever knows everything is found by nothing. */
export const mostFields = 10
