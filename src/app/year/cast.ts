import { chance } from './chance.ts'

/** How somebody keeps a day: well before it, about in time, after it, or not at all. */
export type Pace = 'early' | 'in-time' | 'late' | 'never'

interface Organ {
  readonly name: string
  readonly short: string
  readonly categories: readonly string[]
  readonly pace: Pace
}

/** Who handles; one of them never answers. */
export const organs: readonly Organ[] = [
  { name: '临江县水利局', short: '县水利局', categories: ['水利'], pace: 'early' },
  { name: '临江县交通运输局', short: '县交通局', categories: ['交通'], pace: 'in-time' },
  { name: '临江县教育局', short: '县教育局', categories: ['教育'], pace: 'early' },
  { name: '临江县卫生健康局', short: '县卫健局', categories: ['卫生'], pace: 'in-time' },
  { name: '临江县住房和城乡建设局', short: '县住建局', categories: ['城建', '城管', '住建'], pace: 'late' },
  { name: '临江县农业农村局', short: '县农业局', categories: ['农业', '林业'], pace: 'in-time' },
  { name: '临江县民政局', short: '县民政局', categories: ['民政'], pace: 'early' },
  { name: '临江县自然资源局', short: '县自然资源局', categories: ['自然资源', '生态', '环保'], pace: 'never' },
  { name: '临江县文化和旅游局', short: '县文旅局', categories: ['文化'], pace: 'late' },
  { name: '临江县公安局', short: '县公安局', categories: ['公安交通', '市场监管'], pace: 'in-time' },
]

interface Deputy {
  readonly name: string
  readonly pace: Pace
}

const surnames = [...'李王张刘陈杨赵黄周吴徐孙马朱胡郭何林罗高']
const paces: readonly Pace[] = ['early', 'in-time', 'in-time', 'late', 'never']

/** Twenty deputies; every fifth rates no reply and verifies no promise. */
export const deputies: readonly Deputy[] = surnames.map((surname, index) => ({
  name: `${surname}${'秀建国春志'[index % 5]}${'兰军英明'[index % 4]}`,
  pace: paces[index % paces.length] ?? 'in-time',
}))

export const clerk = { username: 'year-clerk', name: '何文', role: 'staff' } as const
export const colleague = { username: 'year-colleague', name: '陆言', role: 'staff' } as const
export const chair = { username: 'year-chair', name: '巩立言', role: 'chair' } as const
export const government = { username: 'year-government', name: '柴远舟', role: 'government-office' } as const
export const office = [clerk, colleague, chair, government] as const

/** Names people sign in by; of an organ, its handler and its head. */
export const usernameOf = (name: string, place: 'deputy' | 'handler' | 'head'): string => {
  const list = place === 'deputy' ? deputies : organs
  return `year-${place}-${list.findIndex((each) => each.name === name) + 1}`
}

/** Two of five choose to be told outside the desk. */
export const wantsMessages = (username: string): boolean => chance('messages', username) < 0.4
