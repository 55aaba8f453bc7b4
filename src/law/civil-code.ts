import { statute } from './article.ts'

/** 民法典. Its rules of counting are applied here by analogy: they are written for civil matters. */
export const CivilCode = statute({
  law: { zh: '民法典', en: 'Civil Code' },
  asOf: '2020-05-28',
  articles: {
    '200': {
      zh: '期间按公历年、月、日、小时计算。',
      en: 'Periods are counted in calendar years, months, days and hours.',
    },
    '201': {
      zh: '按日、月、年计算期间，开始的当天不算，从次日起算。',
      en: 'In counting days, months and years the starting day is left out; counting begins the day after.',
    },
    '202': {
      zh: '按月、年计算的期间，到最后一月的对应日为止；该月没有对应日的，到月末。',
      en: 'A period in months or years ends on the corresponding day of its last month, or at that month’s end.',
    },
    '203': {
      zh: '期间的最后一天是法定休假日的，顺延到休假结束后的第一天。',
      en: 'If the last day is a statutory day off, the period ends on the day after the days off.',
    },
    '204': {
      zh: '法律另有规定或者当事人另有约定的，从其规定或者约定。',
      en: 'Other ways of counting laid down by law or agreed between parties prevail.',
    },
    '1259': {
      zh: '“以上”“以下”“以内”“届满”包括本数；“不满”“超过”“以外”不包括本数。',
      en: '“Or more”, “or fewer”, “within” include the number itself; “fewer than”, “more than”, “beyond” do not.',
    },
  },
})
