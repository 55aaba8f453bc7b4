import { statute } from './article.ts'

/** 地方组织法, as amended on 2022-03-11 (90 articles). Our own short statements. */
export const OrganicLaw = statute({
  law: { zh: '地方各级人民代表大会和地方各级人民政府组织法', en: 'Local Organic Law' },
  asOf: '2022-03-11',
  articles: {
    '11(3)': {
      zh: '县级以上人大讨论、决定本区域重大事项和项目。',
      en: 'Congresses from county level up discuss and decide major matters and projects of the area.',
    },
    '11(4)': {
      zh: '县级以上人大选举本级常委会组成人员。',
      en: 'Congresses from county level up elect their standing committee.',
    },
    '11(5)': {
      zh: '县级以上人大选举本级政府正职、副职领导人员。',
      en: 'Congresses from county level up elect the head and deputy heads of government.',
    },
    '11(6)': {
      zh: '县级以上人大选举监委主任、法院院长、检察院检察长；选出的检察长须报上一级检察长提请该级常委会批准。',
      en: 'They elect the supervisory director, court president and chief procurator; the last needs approval by the standing committee one level up.',
    },
    '11(7)': {
      zh: '县级以上人大选举上一级人大代表。',
      en: 'Congresses from county level up elect deputies to the congress above.',
    },
    '11(10)': {
      zh: '人大可以改变或者撤销本级常委会不适当的决议。',
      en: 'The congress may alter or revoke improper resolutions of its standing committee.',
    },
    '11(11)': {
      zh: '人大可以撤销本级政府不适当的决定和命令。',
      en: 'The congress may revoke improper decisions and orders of its government.',
    },
    '12(3)': {
      zh: '乡镇人大决定本区域经济、文化、公共事业等建设计划和项目。',
      en: 'A township congress decides plans and projects of economy, culture and public works in its area.',
    },
    '12(4)': {
      zh: '乡镇人大审查批准本级预算和执行情况，监督执行，审查批准调整方案和决算。',
      en: 'A township congress approves budget and execution, supervises it, and approves adjustments and final accounts.',
    },
    '12(6)': { zh: '乡镇人大选举本级人大主席、副主席。', en: 'A township congress elects its chair and vice chairs.' },
    '12(7)': {
      zh: '乡镇人大选举乡镇长、副乡镇长。',
      en: 'A township congress elects the head and deputy heads of the township.',
    },
    '12(9)': {
      zh: '乡镇人大听取、审议主席团工作报告。',
      en: 'A township congress hears and deliberates the report of its presidium.',
    },
    '12(10)': {
      zh: '乡镇人大可以撤销乡镇政府不适当的决定和命令。',
      en: 'A township congress may revoke improper decisions and orders of the township government.',
    },
    '13': {
      zh: '地方人大有权罢免其选出的人员；罢免检察长须报上一级常委会批准。',
      en: 'A congress may remove those it elected; removing the chief procurator needs approval one level up.',
    },
    '14.1': {
      zh: '地方人大会议每年至少举行一次，乡镇一般每年举行两次；会议日期由常委会或者乡镇主席团决定并公布。',
      en: 'Local congresses meet at least once a year, townships generally twice; standing committee or township presidium sets and publishes the day.',
    },
    '14.3': {
      zh: '常委会或者乡镇主席团认为必要，或者五分之一以上代表提议，可以临时召集会议。',
      en: 'An extraordinary session may be called when the standing committee or township presidium sees need, or one fifth of deputies propose it.',
    },
    '14.4': {
      zh: '地方人大会议有三分之二以上的代表出席，始得举行。',
      en: 'A session of a local congress needs two thirds of its deputies present.',
    },
    '15': {
      zh: '县级以上人大会议由本级常委会召集。',
      en: 'From county level up the standing committee convenes the session.',
    },
    '17': {
      zh: '县级以上人大每次会议举行预备会议，选举主席团和秘书长，通过议程。',
      en: 'From county level up every session opens with a preparatory meeting that elects presidium and secretary-general and adopts the agenda.',
    },
    '18': {
      zh: '乡镇人大设主席一人，可以设副主席一至二人，由本级人大从代表中选出；不得担任国家行政机关职务。',
      en: 'A township congress has one chair and may have one or two vice chairs, elected from its deputies; they hold no administrative post.',
    },
    '19': {
      zh: '乡镇人大每次会议选举主席团，由其主持会议并召集下一次会议；闭会期间每年选择若干事项，听取专项工作报告、检查法律实施、开展视察调研，并向大会报告。',
      en: 'A township congress elects a presidium at each session; it presides and convenes the next; between sessions it picks matters each year for reports, checks and inspections and reports to the congress.',
    },
    '20': {
      zh: '每届第一次会议在代表选举完成后的两个月内，由上届常委会或者乡镇上次会议主席团召集。',
      en: 'The first session of a term is convened within two months of the election by the outgoing standing committee or presidium.',
    },
    '21': {
      zh: '政府组成人员、监委主任、法院院长、检察长列席县级以上人大会议，乡镇政府领导人员列席乡镇人大会议。',
      en: 'Members of government, supervisory director, court president and chief procurator attend without vote; in townships the leaders of government.',
    },
    '22.1': {
      zh: '主席团、常委会、专门委员会、本级政府可以向本级人大提出议案；乡镇为主席团和乡镇政府。',
      en: 'Presidium, standing committee, committees and government may move motions; in townships the presidium and the government.',
    },
    '22.2': {
      zh: '县级以上代表十人以上、乡镇代表五人以上联名，可以提出议案，由主席团决定是否列入议程。',
      en: 'Ten deputies, in townships five, may jointly move a motion; the presidium decides whether it goes on the agenda.',
    },
    '22.3': {
      zh: '列入议程的议案，交付表决前提案人要求撤回的，经主席团同意，审议终止。',
      en: 'A motion on the agenda may be withdrawn before the vote with the presidium’s consent; deliberation then ends.',
    },
    '23': {
      zh: '代表审议时提出询问的，有关机关派员说明。',
      en: 'When deputies put questions while deliberating, the organ sends somebody to explain.',
    },
    '24': {
      zh: '地方人大会议期间，代表十人以上联名可以书面提出对政府及其部门、监委、法院、检察院的质询案，由主席团决定答复方式。',
      en: 'At a session ten deputies may jointly interpellate, in writing, government and departments, supervisory commission, court or procuratorate; the presidium decides how it is answered.',
    },
    '25': {
      zh: '选举和通过决议，以全体代表的过半数通过。',
      en: 'Elections and resolutions need more than half of all deputies.',
    },
    '26.1': {
      zh: '领导人员的人选由主席团提名，或者由代表依法联合提名。',
      en: 'Candidates for leading posts are nominated by the presidium or jointly by deputies.',
    },
    '26.2': {
      zh: '代表书面联名提出候选人：省级三十人以上，设区的市二十人以上，县级十人以上，乡镇十人以上。',
      en: 'Deputies nominate in writing: thirty in a province, twenty in a city, ten in a county, ten in a township.',
    },
    '26.3': { zh: '提名人选不得超过应选名额。', en: 'No mover may nominate more persons than there are seats.' },
    '27.1': {
      zh: '正职候选人可以多一人，也可以等额；副职应当多一至三人；常委会委员应当多十分之一至五分之一；超过差额数的进行预选。',
      en: 'Chief posts may have one candidate more, or as many as seats; deputy posts one to three more; committee members a tenth to a fifth more; beyond that a preliminary vote is held.',
    },
    '27.2': {
      zh: '县级以上换届选举，提名、酝酿候选人的时间不得少于两天。',
      en: 'At a change of term from county level up, nomination and discussion take at least two days.',
    },
    '28': {
      zh: '选举采用无记名投票；可以赞成、反对、另选其他代表或者选民，也可以弃权。',
      en: 'Elections are by secret ballot: for, against, another deputy or voter instead, or abstain.',
    },
    '29': {
      zh: '过半数的候选人多于应选名额的，得票多的当选；票数相等的再次投票；当选人不足的，另行选举。',
      en: 'If more than enough pass half, most votes win; a tie is voted again; if too few pass, a further election is held.',
    },
    '30': {
      zh: '补选领导人员，候选人可以多于或者等于应选人数。',
      en: 'At by-elections of leaders candidates may exceed or equal the seats.',
    },
    '31.1': {
      zh: '县级以上，主席团、常委会或者十分之一以上代表可以提出对选出人员的罢免案；写明理由，被提出罢免的人有权申辩。',
      en: 'From county level up the presidium, standing committee or one tenth of deputies may move removal, stating reasons; the person may put a defence.',
    },
    '31.2': {
      zh: '乡镇，主席团或者五分之一以上代表可以提出罢免案。',
      en: 'In townships the presidium or one fifth of deputies may move removal.',
    },
    '32.1': {
      zh: '县级以上领导人员的辞职由本级人大决定，闭会期间由常委会决定并报人大备案；检察长辞职须报上一级常委会批准。',
      en: 'From county level up leaders’ resignations are decided by the congress, between sessions by the standing committee; a chief procurator’s needs approval one level up.',
    },
    '32.2': { zh: '乡镇领导人员的辞职由本级人大决定。', en: 'In townships resignations are decided by the congress.' },
    '34': {
      zh: '专门委员会组成人员由主席团在代表中提名，大会通过；闭会期间个别人选由主任会议提名，常委会通过。',
      en: 'Committee members are nominated by the presidium among deputies and passed by the congress; between sessions individual ones by the standing committee.',
    },
    '36.2': {
      zh: '县级以上人大可以组织特定问题调查委员会；主席团或者十分之一以上代表书面联名可以提议，由大会决定。',
      en: 'A congress from county level up may set up an investigation committee on the proposal of the presidium or one tenth of deputies; the plenary decides.',
    },
    '37': {
      zh: '乡镇人大每届第一次会议通过代表资格审查委员会，行使职权至本届届满。',
      en: 'A township’s credentials committee is adopted at the first session of the term and works to its end.',
    },
    '42.1': {
      zh: '县级以上代表的建议由常委会办事机构交有关机关、组织研究办理并负责答复。',
      en: 'From county level up suggestions are assigned by the standing committee’s office to the organ that handles and answers them.',
    },
    '42.2': {
      zh: '乡镇代表的建议由主席团交有关机关、组织研究办理并负责答复。',
      en: 'In townships the presidium assigns them.',
    },
    '42.3': {
      zh: '建议办理情况向常委会或者乡镇人大报告，并予以公开。',
      en: 'Their handling is reported to the standing committee, in townships to the congress, and made public.',
    },
    '43': {
      zh: '县、乡代表分工联系选民；有代表三人以上的可以组成代表小组；代表报告履职。',
      en: 'County and township deputies share out contact with voters; where there are three or more they may form a group; all report on their work.',
    },
    '47.3': {
      zh: '常委会组成人员不得担任行政、监察、审判、检察机关的职务。',
      en: 'Members of a standing committee hold no executive, supervisory, judicial or procuratorial post.',
    },
    '47.4': {
      zh: '常委会名额：省级四十五至七十五人，设区的市二十九至五十一人，县级十五至三十五人；人口多的，分别不超过九十五、六十一、四十五人；任期内不变。',
      en: 'A standing committee has 45 to 75 members in a province, 29 to 51 in a city, 15 to 35 in a county; where the population is large at most 95, 61, 45; fixed for the term.',
    },
    '50(4)': {
      zh: '常委会讨论、决定本区域重大事项和项目，可以作出决定或者交有关机关研究办理。',
      en: 'The standing committee decides major matters and projects, or sends its opinions to the organs concerned.',
    },
    '50(5)': {
      zh: '常委会审查批准规划、计划和预算的调整方案。',
      en: 'The standing committee approves adjustments of plan and budget.',
    },
    '50(6)': {
      zh: '常委会监督预算执行，审查批准决算。',
      en: 'The standing committee supervises execution of the budget and approves the final accounts.',
    },
    '50(9)': {
      zh: '常委会听取审议环境状况和环境保护目标完成情况的报告。',
      en: 'The standing committee hears the report on the environment and its targets.',
    },
    '50(10)': {
      zh: '常委会听取和审议备案审查工作情况报告。',
      en: 'The standing committee hears the report on recording and review.',
    },
    '50(11)': {
      zh: '常委会可以撤销下一级人大及其常委会不适当的决议。',
      en: 'The standing committee may revoke improper resolutions of the congress and standing committee below.',
    },
    '50(12)': {
      zh: '常委会可以撤销本级政府不适当的决定和命令。',
      en: 'The standing committee may revoke improper decisions and orders of its government.',
    },
    '50(13)': {
      zh: '闭会期间常委会决定副职领导的个别任免，决定代理人选。',
      en: 'Between sessions the standing committee decides individual deputy heads and acting heads.',
    },
    '50(14)': {
      zh: '常委会根据政府正职提名决定秘书长、部门负责人任免。',
      en: 'On the head’s nomination it appoints and removes the secretary-general and heads of departments.',
    },
    '50(15)': {
      zh: '常委会根据监委主任提名任免副主任、委员。',
      en: 'On the director’s nomination it appoints and removes vice directors and members of the supervisory commission.',
    },
    '50(16)': {
      zh: '常委会按规定任免法院、检察院人员，批准下一级检察长任免。',
      en: 'It appoints and removes court and procuratorate staff and approves chief procurators one level down.',
    },
    '50(17)': {
      zh: '闭会期间常委会可以决定撤销有关人员的职务。',
      en: 'Between sessions it may dismiss the officials listed.',
    },
    '50(18)': {
      zh: '闭会期间常委会补选上一级人大出缺的代表和罢免个别代表。',
      en: 'Between sessions it fills vacancies among deputies to the congress above and recalls individual ones.',
    },
    '51.1': {
      zh: '常委会会议由主任召集并主持，每两个月至少举行一次。',
      en: 'The standing committee meets at least once every two months.',
    },
    '51.3': {
      zh: '常委会会议有全体组成人员过半数出席，始得举行。',
      en: 'A meeting of the standing committee needs more than half of all its members present.',
    },
    '51.4': { zh: '常委会决议由全体组成人员过半数通过。', en: 'It resolves by more than half of all its members.' },
    '52.3': {
      zh: '省、市常委会组成人员五人以上，县级三人以上联名，可以向常委会提出议案，由主任会议决定是否提请审议。',
      en: 'Five members of a province’s or city’s standing committee, three of a county’s, may jointly move a motion; the council of chairpersons decides on it.',
    },
    '53.1': {
      zh: '常委会会议期间，省、市组成人员五人以上，县级三人以上联名，可以书面提出质询案。',
      en: 'At its meetings five members in a province or city, three in a county, may jointly interpellate in writing.',
    },
    '54.1': {
      zh: '主任会议处理常委会重要日常工作：省、市由主任、副主任、秘书长组成，县级由主任、副主任组成。',
      en: 'The council of chairpersons handles important daily work: chair, vice chairs and, in province and city, the secretary-general.',
    },
    '55': {
      zh: '主任不能工作或者缺位时，常委会推选一位副主任代理。',
      en: 'If the chair cannot work or the post is vacant, a vice chair is chosen to act.',
    },
    '56': {
      zh: '县级以上常委会设代表资格审查委员会，成员从组成人员中产生。',
      en: 'Standing committees set up a credentials committee from among their members.',
    },
    '58.1': {
      zh: '主任会议或者五分之一以上组成人员书面联名，可以向常委会提议组织特定问题调查委员会。',
      en: 'The council of chairpersons or one fifth of members may propose an investigation committee to the standing committee.',
    },
    '59': {
      zh: '市辖区、不设区的市常委会可以在街道设立工作机构。',
      en: 'A district’s or county-level city’s standing committee may set up a working body in a street.',
    },
    '60': {
      zh: '常委会联系代表和群众，设立代表联络站等。',
      en: 'The standing committee keeps in touch with deputies and people through contact stations and otherwise.',
    },
    '70': {
      zh: '民族乡的乡长由建立民族乡的少数民族公民担任。',
      en: 'The head of an ethnic township is a citizen of that ethnic group.',
    },
    '71': {
      zh: '新一届政府领导人员选出后两个月内，提请常委会任命秘书长和部门负责人。',
      en: 'Within two months of election the new heads ask the standing committee to appoint secretary-general and heads of departments.',
    },
  },
})
