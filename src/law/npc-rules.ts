import { statute } from './article.ts'

/** 全国人大组织法 (2021): where the national level differs in the matrix of levels. */
export const NationalOrganicLaw = statute({
  law: { zh: '全国人民代表大会组织法', en: 'NPC Organic Law' },
  asOf: '2021-03-11',
  articles: {
    '8': {
      zh: '五分之一以上代表提议，可以临时召集全国人大会议。',
      en: 'One fifth of deputies may propose an extraordinary session.',
    },
    '17': {
      zh: '一个代表团或者三十名以上代表联名可以提出议案。',
      en: 'One delegation or thirty deputies may move a motion.',
    },
    '20': {
      zh: '主席团、三个以上代表团或者十分之一以上代表可以提出罢免案。',
      en: 'Presidium, three delegations or one tenth of deputies may move removal.',
    },
    '21': {
      zh: '一个代表团或者三十名以上代表联名可以书面提出质询案。',
      en: 'One delegation or thirty deputies may interpellate in writing.',
    },
    '32': {
      zh: '全国常委会免职、撤职另有规定。',
      en: 'Dismissal by the NPC standing committee follows rules of its own.',
    },
  },
})

/** 全国人大议事规则 (2021). */
export const NationalRules = statute({
  law: { zh: '全国人民代表大会议事规则', en: 'NPC Rules of Procedure' },
  asOf: '2021-03-11',
  articles: {
    '6': { zh: '会议举行的一个月前通知会期和主要事项。', en: 'Date and main items are notified one month before.' },
    '12': {
      zh: '代表团以全体成员过半数决定本团提出的议案等事项。',
      en: 'A delegation decides on its motions by more than half of its members.',
    },
    '32': {
      zh: '代表建议三个月内、至迟六个月答复；代表有异议的，交办机关交有关机关再作研究办理。',
      en: 'Suggestions are answered in three months, six at the latest; on a deputy’s objection they are handled again.',
    },
    '52': {
      zh: '主席团、三个以上代表团或者十分之一以上代表可以提议组织特定问题调查委员会。',
      en: 'Presidium, three delegations or one tenth of deputies may propose an investigation committee.',
    },
  },
})

/** 全国人大常委会议事规则 (2022). */
export const NationalCommitteeRules = statute({
  law: { zh: '全国人民代表大会常务委员会议事规则', en: 'NPC Standing Committee Rules of Procedure' },
  asOf: '2022-06-24',
  articles: {
    '9': {
      zh: '会议举行的七日前通知日期和主要事项，临时会议除外。',
      en: 'Date and main items are notified seven days before, save for extraordinary meetings.',
    },
    '18': { zh: '常委会组成人员十人以上联名可以提出议案。', en: 'Ten members may jointly move a motion.' },
    '19': {
      zh: '议案在会议举行的十日前提交。',
      en: 'Motions reach the standing committee ten days before the meeting.',
    },
  },
})
