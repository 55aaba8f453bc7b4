import { practice } from '../../../law/article.ts'
import { settingRules } from './kinds.ts'

/** 代表联络站: no statute fixes it; three days are what stations usually give. */
export const stationSettings = settingRules({
  'stations.notice-days': {
    kind: 'count',
    name: { zh: '代表接待日提前几天公告', en: 'Days a reception day is announced ahead' },
    default: 3,
    bounds: { atMost: 60, under: practice('接待日提前公告', 'a reception day is announced ahead') },
    counted: { zh: '日', en: 'days' },
    under: practice('接待日提前三日公告时间、地点和接待代表', 'a reception day is announced three days ahead'),
  },
})
