import { statute } from './article.ts'

/** 代表法, as amended on 2025-03-11 (65 articles, renumbered: what was 42 is now 51). Our own short statements. */
export const DeputiesLaw = statute({
  law: { zh: '全国人民代表大会和地方各级人民代表大会代表法', en: 'Deputies Law' },
  asOf: '2025-03-11',
  articles: {
    '8(1)': {
      zh: '代表应当模范遵守宪法法律，保守国家秘密。',
      en: 'A deputy sets an example in keeping the law and guards state secrets.',
    },
    '12': {
      zh: '县级以上人大常委会设立代表工作委员会，为代表服务。',
      en: 'Standing committees from county level up set up a committee for deputies’ work.',
    },
    '13': {
      zh: '代表按时出席本级人大会议；因健康等特殊原因不能出席的，按规定请假。',
      en: 'Deputies attend their congress on time; leave for health or other special reasons is asked for under the rules.',
    },
    '13.2': {
      zh: '代表在会前听取人民意见，按照安排研读拟审议的议案和报告。',
      en: 'Before a session deputies hear the people and, as arranged, study the draft motions and reports.',
    },
    '14': {
      zh: '县级以上代表按选举单位或者区域组成代表团；乡镇可以根据需要组成代表团。',
      en: 'From county level up deputies form delegations by electing unit or area; in townships they may, as needed.',
    },
    '15': {
      zh: '代表依法提出议案；议案须属本级人大职权，有案由、案据和方案；是否列入议程由主席团决定，交付表决前可以要求撤回。',
      en: 'Deputies may move motions within the congress’s powers, with cause, grounds and proposal; the presidium decides on the agenda; the movers may ask to withdraw before the vote.',
    },
    '17': {
      zh: '代表参加选举，可以赞成、反对或者弃权；表示反对的可以另选他人。',
      en: 'In elections a deputy may vote for, against or abstain; who votes against may choose somebody else.',
    },
    '19': {
      zh: '代表审议议案和报告时可以询问，有关机关派负责人员回答。',
      en: 'While deliberating, a deputy may put questions; the organ concerned sends somebody responsible to answer.',
    },
    '20': {
      zh: '代表依法提出质询案，写明质询对象、问题和内容；全国人大为一个代表团或者三十名以上代表，乡镇的对象为本级政府。',
      en: 'Deputies may interpellate, naming the organ, the question and its content; at the NPC one delegation or thirty deputies; in townships the government is asked.',
    },
    '20.5': {
      zh: '提质询案的代表半数以上对答复不满意的，可以要求再作答复。',
      en: 'If half of those who asked, or more, are not satisfied they may require a second answer.',
    },
    '23': {
      zh: '代表参加表决，可以赞成、反对或者弃权。',
      en: 'In votes on decisions a deputy may vote for, against or abstain.',
    },
    '24': {
      zh: '代表在会议期间可以提出对各方面工作的建议、批评和意见，应当明确具体、反映实际。',
      en: 'At a session a deputy may make suggestions, criticisms and comments on any work; they are to be definite and true to conditions.',
    },
    '25': {
      zh: '闭会期间的代表活动由县级以上常委会或者乡镇主席、副主席按主席团安排组织。',
      en: 'Between sessions deputies’ activities are organised by the standing committee, in townships by the chair as the presidium arranges.',
    },
    '26': {
      zh: '闭会期间的活动以集体活动为主，以代表小组活动为基本形式。',
      en: 'Activities between sessions are mainly collective; deputy groups are their basic form.',
    },
    '27': { zh: '代表可以按区域、领域组成代表小组开展活动。', en: 'Deputies may form groups by area or field.' },
    '28': {
      zh: '常委会、乡镇主席团按就地就近原则定期组织代表联系群众。',
      en: 'Standing committees and township presidia regularly arrange for deputies to meet the people near where they live.',
    },
    '29': {
      zh: '代表按照安排视察，可以约见有关机关负责人，可以持代表证就地视察。',
      en: 'Deputies inspect as arranged, may ask to meet heads of organs, and may inspect locally with their card.',
    },
    '30': { zh: '代表按照安排开展专题调研。', en: 'Deputies carry out research on a topic as arranged.' },
    '31': {
      zh: '视察、调研中代表不直接处理问题；形成的报告由常委会办事机构或者乡镇主席团转交，有关机关及时反馈。',
      en: 'In inspections and research deputies do not settle matters themselves; their reports are passed on by the office and the organ answers in good time.',
    },
    '32': {
      zh: '代表有权依法提议临时召集本级人大会议。',
      en: 'Deputies may propose an extraordinary session as the law provides.',
    },
    '33': {
      zh: '县级以上代表可以应邀列席常委会、专门委员会会议，参加执法检查；乡镇代表参加主席团组织的执法检查等活动。',
      en: 'Deputies from county level up may be invited to meetings of the standing committee and committees and to inspections; township deputies join those of the presidium.',
    },
    '34': {
      zh: '省、市代表可以列席原选举单位的人大会议；县级代表可以列席所在选区的乡镇人大会议。',
      en: 'Province and city deputies may sit in on the congress that elected them, county deputies on that of the township in their constituency.',
    },
    '36': {
      zh: '代表在闭会期间也可以提出建议、批评和意见。',
      en: 'Deputies may make suggestions, criticisms and comments between sessions too.',
    },
    '37': {
      zh: '乡镇代表在闭会期间组成小组、分工联系选民。',
      en: 'Township deputies form groups and share out contact with voters.',
    },
    '38': {
      zh: '代表在人大各种会议上的发言和表决不受法律追究。',
      en: 'A deputy is not answerable in law for speeches and votes at meetings of the congress.',
    },
    '39.1': {
      zh: '县级以上代表非经本级人大主席团或者闭会期间常委会许可，不受逮捕或者刑事审判；现行犯被拘留的立即报告。',
      en: 'From county level up no deputy is arrested or tried without leave of the presidium or, between sessions, the standing committee; detention in the act is reported at once.',
    },
    '39.4': {
      zh: '对乡镇代表采取逮捕、刑事审判等限制人身自由措施的，执行机关立即报告该级人大。',
      en: 'When a township deputy is arrested, tried or otherwise restrained, the executing organ reports to that congress at once.',
    },
    '40': {
      zh: '代表参加组织的活动，所在单位应当给予时间保障。',
      en: 'Deputies’ units give them the time for organised activities.',
    },
    '41': {
      zh: '代表执行职务按正常出勤对待，无固定工资收入的给予补贴。',
      en: 'Time on duty counts as attendance; deputies without fixed wages are subsidised.',
    },
    '42': {
      zh: '代表活动经费列入本级预算，专款专用。',
      en: 'Funds for deputies’ activities stand in the same level’s budget and are spent on nothing else.',
    },
    '43': {
      zh: '县级以上常委会制定年度代表工作计划，由主任会议通过，通知代表并向社会公布。',
      en: 'Standing committees draw up a yearly plan of deputies’ work, adopted by the council of chairpersons, told to deputies and published.',
    },
    '44': {
      zh: '乡镇主席、副主席负责联系代表、组织代表活动。',
      en: 'The township chair and vice chairs keep in touch with deputies and organise their activities.',
    },
    '45': {
      zh: '县级以上常委会可以建设代表履职网络平台。',
      en: 'Standing committees may build an online platform for deputies’ work.',
    },
    '46': {
      zh: '常委会、政府、监委、法院、检察院应当及时向代表提供工作信息和资料。',
      en: 'Standing committee, government, supervisory commission, court and procuratorate keep deputies informed in good time.',
    },
    '47': {
      zh: '县级以上常委会有计划地组织代表履职学习，乡镇代表应当参加。',
      en: 'Standing committees organise planned training; township deputies take part.',
    },
    '49': { zh: '本级人大应当为代表制发代表证。', en: 'The congress issues every deputy a card.' },
    '50': {
      zh: '专门委员会审议代表议案，应当与提案代表联系，听取意见，告知情况。',
      en: 'A committee deliberating a deputies’ motion contacts its movers, hears them and keeps them informed.',
    },
    '51.1': {
      zh: '代表建议由县级以上常委会的办事机构、工作机构或者乡镇主席团交有关机关、组织研究办理并负责答复。',
      en: 'Suggestions are assigned by the standing committee’s office, in townships by the presidium, to the organ that must handle and answer them.',
    },
    '51.2': {
      zh: '承办单位自交办之日起三个月内答复；涉及面广、处理难度大的，六个月内答复；办理中应当联系代表、充分听取意见。',
      en: 'The organ answers within three months of assignment, within six if the matter is wide or difficult, and hears the deputy fully while handling it.',
    },
    '51.3': {
      zh: '办理情况向常委会报告并印发下次人大会议，乡镇的向本级人大报告；办理情况报告应当予以公开。',
      en: 'Handling is reported to the standing committee and printed for the next session, in townships to the congress; the report is made public.',
    },
    '52': {
      zh: '专门委员会、常委会工作机构和乡镇主席团应当加强督办；主任会议可以确定重点督办建议。',
      en: 'Committees, offices and township presidia press the handling on; the council of chairpersons may pick key suggestions.',
    },
    '53': {
      zh: '对少数民族代表在语言文字上给予必要帮助。',
      en: 'Minority deputies are given the help with language they need.',
    },
    '54': {
      zh: '对残疾代表等给予必要的照顾和便利。',
      en: 'Deputies with disabilities are given the assistance they need.',
    },
    '55': {
      zh: '对依法履职的代表打击报复的，依法处理。',
      en: 'Retaliation against a deputy for doing the work of a deputy is punished.',
    },
    '58': {
      zh: '代表向选民或者选举单位报告履职；常委会、乡镇主席团记录履职、定期组织报告，公开代表基本信息和履职信息。',
      en: 'Deputies report to voters or electing unit; standing committee or township presidium records their work, arranges regular reports and publishes basic and performance information.',
    },
    '59': {
      zh: '代表不得利用职务干预具体案件、招投标等，不得借职务牟利。',
      en: 'A deputy may not use the office to interfere in particular cases or tenders, or for gain.',
    },
    '61': {
      zh: '代表因刑事案件被羁押、侦查、起诉、审判，或者被判管制、拘役、有期徒刑未附加剥夺政治权利正在服刑的，暂停执行职务；原因消失的恢复。',
      en: 'A deputy held, investigated, prosecuted or tried, or serving a sentence without loss of political rights, is suspended, and restored if the cause ends within the term.',
    },
    '62(1)': {
      zh: '地方代表迁出或者调离本行政区域的，代表资格终止。',
      en: 'A local deputy’s qualification ends on moving or being transferred out of the area.',
    },
    '62(2)': {
      zh: '辞职或者责令辞职被接受的，代表资格终止。',
      en: 'It ends when resignation, or ordered resignation, is accepted.',
    },
    '62(3)': {
      zh: '未经批准两次不出席本级人大会议的，代表资格终止。',
      en: 'It ends on being absent from two sessions without leave.',
    },
    '62(4)': { zh: '被罢免的，代表资格终止。', en: 'It ends on recall.' },
    '62(5)': { zh: '丧失中国国籍的，代表资格终止。', en: 'It ends on loss of Chinese nationality.' },
    '62(6)': { zh: '被剥夺政治权利的，代表资格终止。', en: 'It ends on deprivation of political rights.' },
    '62(7)': { zh: '丧失行为能力的，代表资格终止。', en: 'It ends on loss of legal capacity.' },
    '63': {
      zh: '代表资格终止，由代表资格审查委员会报告，县级以上由常委会、乡镇由本级人大予以公告。',
      en: 'On the credentials committee’s report the end is announced by the standing committee, in townships by the congress.',
    },
  },
})
