import { statute } from './article.ts'

/** 监督法, as amended on 2024-11-08 (65 articles). It binds standing committees, so no township. */
export const SupervisionLaw = statute({
  law: { zh: '各级人民代表大会常务委员会监督法', en: 'Supervision Law' },
  asOf: '2024-11-08',
  articles: {
    '6': {
      zh: '常委会监督本级政府、监委、法院、检察院。',
      en: 'The standing committee supervises government, supervisory commission, court and procuratorate of its level.',
    },
    '7.2': {
      zh: '常委会扩大代表对监督工作的参与。',
      en: 'The standing committee widens deputies’ part in supervision.',
    },
    '9': {
      zh: '常委会行使监督职权的情况向本级人大报告，接受监督。',
      en: 'It reports its supervision to the congress and answers to it.',
    },
    '10': { zh: '常委会行使监督职权的情况向社会公开。', en: 'Its supervision is made public.' },
    '12': {
      zh: '专项工作报告的议题来自执法检查、代表建议、组成人员意见、委员会调研、信访和社会关注等途径。',
      en: 'Topics of work reports come from inspections, deputies’ suggestions, members, committees’ research, letters and visits, and public concern.',
    },
    '13': {
      zh: '常委会可以组织视察、调研，参加的代表可以列席会议、提出意见。',
      en: 'Inspections and research may precede a report; deputies who took part may attend and speak.',
    },
    '14': {
      zh: '各方面意见汇总后交有关机关，在报告中作出回应。',
      en: 'Opinions from all sides are collected and handed over, and the report responds to them.',
    },
    '15.1': {
      zh: '专项工作报告在常委会会议举行的二十日前送委员会或者工作机构征求意见，修改后在十日前送交常委会。',
      en: 'The report goes out for comment twenty days before the meeting and, revised, reaches the standing committee ten days before.',
    },
    '15.2': {
      zh: '报告在会议举行的七日前发给常委会组成人员。',
      en: 'Members receive the report seven days before the meeting.',
    },
    '16': {
      zh: '专项工作报告由机关负责人报告，政府可以委托部门负责人。',
      en: 'The head of the organ reports; a government may entrust the head of a department.',
    },
    '17.1': {
      zh: '审议意见交有关机关研究处理，处理情况经委员会征求意见后书面报告常委会；常委会可以作出决议，机关在决议规定的期限内报告执行情况。',
      en: 'Opinions go to the organ, which reports their handling in writing after the committee has commented; the standing committee may resolve, and execution is reported within the time the resolution sets.',
    },
    '17.2': {
      zh: '主任会议可以决定将处理情况提请常委会审议，可以跟踪监督。',
      en: 'The council of chairpersons may put the handling to the standing committee; supervision may follow up.',
    },
    '17.3': {
      zh: '报告、审议意见和处理或者执行情况，向代表通报并向社会公布。',
      en: 'Report, opinions and their handling or execution are told to deputies and published.',
    },
    '19': {
      zh: '地方政府在每年六月至九月间将上一年度决算草案提请常委会审查批准。',
      en: 'Between June and September local government submits last year’s final accounts for approval.',
    },
    '20': {
      zh: '每年六月至九月间向常委会报告本年度计划、预算执行情况。',
      en: 'Between June and September execution of plan and budget is reported.',
    },
    '23': {
      zh: '规划纲要实施的中期评估报告提请常委会审议，调整方案须经批准。',
      en: 'The mid-term evaluation of the five-year plan goes to the standing committee; adjustments need approval.',
    },
    '24': { zh: '国有资产管理情况每年向常委会报告。', en: 'The management of state assets is reported every year.' },
    '25': { zh: '政府债务管理情况每年向常委会报告。', en: 'Government debt is reported every year.' },
    '27.2': {
      zh: '审计工作报告与决算同时报告；听取后六个月内报告查出问题的整改情况。',
      en: 'The audit report comes with the final accounts; rectification is reported within six months of hearing it.',
    },
    '29': {
      zh: '财政经济监督的报告、审议意见和处理情况，向代表通报并向社会公布。',
      en: 'Reports, opinions and handling in economic supervision are told to deputies and published.',
    },
    '30': {
      zh: '常委会运用信息化手段开展联网监督。',
      en: 'Networked supervision makes use of information technology.',
    },
    '31': {
      zh: '常委会每年选择若干法律法规有计划地组织执法检查。',
      en: 'Each year some laws are chosen and their enforcement inspected under a plan.',
    },
    '32': {
      zh: '执法检查由专门委员会或者工作机构具体组织实施。',
      en: 'A committee or office organises the inspection.',
    },
    '33': {
      zh: '执法检查组由组成人员、专门委员会成员等组成，可以邀请代表参加。',
      en: 'The team is made up of members and committee members; deputies may be invited.',
    },
    '34': {
      zh: '可以委托下级常委会检查，可以上下联动、跨区域协同。',
      en: 'A lower standing committee may be entrusted; levels and regions may act together.',
    },
    '35': {
      zh: '执法检查可以座谈、实地检查、第三方评估、问卷、抽查。',
      en: 'Methods: meetings, field checks, third-party evaluation, questionnaires, random checks.',
    },
    '36': {
      zh: '执法检查报告包括评价、问题和改进建议，以及对法律法规的修改建议。',
      en: 'The report contains evaluation, problems and suggestions, and suggestions on the law itself.',
    },
    '37': {
      zh: '执法检查报告及审议意见交有关机关研究处理，可以跟踪检查；情况向代表通报并向社会公布。',
      en: 'Report and opinions go to the organ; follow-up inspection is possible; all is told to deputies and published.',
    },
    '39': {
      zh: '地方常委会审查下一级人大及其常委会的决议和本级政府、监委、法院、检察院的规范性文件，可以撤销不适当的。',
      en: 'A local standing committee reviews resolutions of the level below and normative documents of its own organs, and may revoke improper ones.',
    },
    '40': {
      zh: '审查撤销的程序由省级常委会规定。',
      en: 'The procedure is laid down by the provincial standing committee.',
    },
    '44': { zh: '不属于本级审查的，移送有权机关。', en: 'What is for another organ to review is transferred.' },
    '45': {
      zh: '常委会每年听取和审议备案审查工作情况报告。',
      en: 'The report on recording and review is heard every year.',
    },
    '46': {
      zh: '常委会会议审议时，有关机关派负责人员到会回答询问。',
      en: 'When the standing committee deliberates, organs send somebody responsible to answer questions.',
    },
    '47': { zh: '常委会可以在会议上开展专题询问。', en: 'The standing committee may hold a thematic questioning.' },
    '48': {
      zh: '专题询问，机关负责人到会听取意见、回答询问。',
      en: 'In a thematic questioning heads of organs attend and answer.',
    },
    '50': {
      zh: '专题询问的审议意见交有关机关研究处理并及时报告。',
      en: 'Opinions from it are handed over and their handling reported in good time.',
    },
    '51.1': {
      zh: '全国常委会组成人员十人以上，省、市五人以上，县级三人以上联名，可以书面提出质询案。',
      en: 'Ten members at national level, five in a province or city, three in a county may jointly interpellate in writing.',
    },
    '53': {
      zh: '提质询案的组成人员过半数对答复不满意的，可以要求再作答复，由主任会议决定。',
      en: 'If more than half of those who asked are not satisfied they may ask for a second answer; the council of chairpersons decides.',
    },
    '55': {
      zh: '属于职权范围、需要作出决议决定而重大事实不清的，可以组织特定问题调查委员会。',
      en: 'An investigation committee is for matters to be decided whose important facts are unclear.',
    },
    '56.1': {
      zh: '主任会议可以提议组织调查委员会。',
      en: 'The council of chairpersons may propose an investigation committee.',
    },
    '56.2': {
      zh: '五分之一以上组成人员书面联名可以提议组织调查委员会，由主任会议决定是否提请审议。',
      en: 'One fifth of members in writing may propose one; the council of chairpersons decides on it.',
    },
    '57': {
      zh: '调查委员会成员从组成人员和代表中产生，有利害关系的回避，可以聘请专家。',
      en: 'Its members are members and deputies without an interest; experts may be hired.',
    },
    '58': {
      zh: '调查时有关方面有义务提供材料；要求对来源保密的予以保密。',
      en: 'Material must be provided; its source is kept secret on request.',
    },
    '60': {
      zh: '闭会期间，县级以上地方常委会可以决定撤销有关人员职务。',
      en: 'Between sessions a local standing committee may dismiss the officials listed.',
    },
    '61.1': {
      zh: '政府、监委、法院、检察院可以提出撤职案。',
      en: 'Government, supervisory commission, court and procuratorate may move dismissal.',
    },
    '61.2': { zh: '主任会议可以提出撤职案。', en: 'The council of chairpersons may move dismissal.' },
    '61.3': {
      zh: '五分之一以上组成人员书面联名可以提出撤职案，由主任会议决定是否提请审议，或者先组织调查。',
      en: 'One fifth of members in writing may; the council of chairpersons decides on it or an investigation is made first.',
    },
    '62.2': { zh: '被提出撤职的人员有权口头或者书面申辩。', en: 'The person may put a defence orally or in writing.' },
    '62.3': {
      zh: '撤职案采用无记名投票，由全体组成人员过半数通过。',
      en: 'A dismissal is decided by secret ballot of more than half of all members.',
    },
    '63.2': {
      zh: '常委会年度监督工作计划由主任会议通过并公布。',
      en: 'The yearly supervision plan is adopted by the council of chairpersons and published.',
    },
  },
})
