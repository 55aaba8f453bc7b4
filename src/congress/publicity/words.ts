import { sentences } from '../../law/bilingual.ts'

export { channelNames, channels, printed, type Channel } from './columns/words.ts'
export { levelNames, levels, standings, standingNames, type Level, type Standing } from './law-library/words.ts'

export const words = sentences({
  piece: { zh: '宣传稿件', en: 'piece of publicity' },
  section: { zh: '栏目', en: 'column' },
  channel: { zh: '宣传形式', en: 'channel' },
  reach: { zh: '受众人数', en: 'people reached' },
  proof: { zh: '佐证照片', en: 'photographs as proof' },
  library: { zh: '法规库', en: 'law library' },
})
