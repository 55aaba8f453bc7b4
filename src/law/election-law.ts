import { statute } from './article.ts'

/** 选举法, as amended on 2020-10-17 (60 articles). Our own short statements. */
export const ElectionLaw = statute({
  law: { zh: '全国人民代表大会和地方各级人民代表大会选举法', en: 'Election Law' },
  asOf: '2020-10-17',
  articles: {
    '3': {
      zh: '全国、省、市人大代表由下一级人大选举；县、乡人大代表由选民直接选举。',
      en: 'Deputies of nation, province and city are elected by the congress below; of county and township by the voters.',
    },
    '4': {
      zh: '年满十八周岁、未被剥夺政治权利的公民有选举权和被选举权。',
      en: 'Citizens of eighteen not deprived of political rights may vote and stand.',
    },
    '6': { zh: '军队单独进行选举，办法另订。', en: 'The army elects separately under its own measures.' },
    '9': {
      zh: '县、乡设立选举委员会主持选举。',
      en: 'An election committee conducts elections in county and township.',
    },
    '10': {
      zh: '选举委员会由县级常委会任命；成员成为代表候选人的，应当辞去职务。',
      en: 'The county’s standing committee appoints it; a member who becomes a candidate resigns from it.',
    },
    '12(1)': {
      zh: '省级代表名额基数三百五十名，每十五万人增加一名，直辖市每二万五千人增加一名，不超过一千名。',
      en: 'Province: 350, one more per 150,000 people (municipality: 25,000), at most 1,000.',
    },
    '12(2)': {
      zh: '设区的市代表名额基数二百四十名，每二万五千人增加一名；人口超过一千万的不超过六百五十名。',
      en: 'City: 240, one more per 25,000; above ten million at most 650.',
    },
    '12(3)': {
      zh: '县级代表名额基数一百四十名，每五千人增加一名；人口超过一百五十五万的不超过四百五十名；不足五万的可以少于一百四十名。',
      en: 'County: 140, one more per 5,000; above 1.55 million at most 450; below 50,000 may be fewer than 140.',
    },
    '12(4)': {
      zh: '乡镇代表名额基数四十五名，每一千五百人增加一名，不超过一百六十名；不足二千人的可以少于四十五名。',
      en: 'Township: 45, one more per 1,500, at most 160; below 2,000 may be fewer than 45.',
    },
    '13': {
      zh: '代表总名额：省级由全国常委会确定，市、县由省级常委会确定，乡镇由县级常委会确定。',
      en: 'Seats are fixed for provinces by the NPC standing committee, for cities and counties by the province’s, for townships by the county’s.',
    },
    '16.2': { zh: '全国人大代表名额不超过三千人。', en: 'The National People’s Congress has at most 3,000 deputies.' },
    '28': {
      zh: '选民名单在选举日的二十日以前公布。',
      en: 'The list of voters is published at least twenty days before election day.',
    },
    '29': {
      zh: '对选民名单有意见的，公布后五日内申诉，三日内作出决定；不服的，选举日五日以前起诉。',
      en: 'Objections within five days of publication, decided in three; suit five days or more before election day.',
    },
    '30': {
      zh: '政党、人民团体，或者选民、代表十人以上联名，可以推荐代表候选人；推荐人数不得超过应选名额。',
      en: 'Parties and mass organisations, or ten voters or deputies jointly, may nominate, no more than there are seats.',
    },
    '31': {
      zh: '候选人应多于应选名额：直接选举多三分之一至一倍，间接选举多五分之一至二分之一。',
      en: 'Candidates exceed seats: in direct elections by a third to as many again, in indirect ones by a fifth to a half.',
    },
    '32.1': {
      zh: '直接选举，候选人名单在选举日十五日以前公布，正式候选人名单七日以前公布。',
      en: 'Direct: the first list is published fifteen days before election day, the formal one seven days before.',
    },
    '32.2': {
      zh: '间接选举，提名、酝酿代表候选人的时间不得少于两天。',
      en: 'Indirect: nomination and discussion take at least two days.',
    },
    '33': {
      zh: '上级人大代表候选人不限于选举单位的代表。',
      en: 'Candidates for the congress above need not be deputies of the congress that elects.',
    },
    '34': {
      zh: '介绍候选人；选举日停止介绍。',
      en: 'Candidates are introduced to voters; introduction stops on election day.',
    },
    '35': { zh: '候选人不得接受境外资助。', en: 'Candidates accept no funding from abroad.' },
    '40': {
      zh: '代表选举一律无记名投票，设秘密写票处。',
      en: 'Deputies are elected by secret ballot, with a place to write in secret.',
    },
    '42': {
      zh: '经选举委员会同意可以书面委托投票，每人接受委托不超过三人。',
      en: 'With the committee’s consent a vote may be entrusted in writing; nobody votes for more than three others.',
    },
    '43.2': {
      zh: '候选人的近亲属不得担任监票人、计票人。',
      en: 'Near relatives of candidates neither scrutinise nor count.',
    },
    '44': {
      zh: '投票数多于投票人数的无效；每票所选人数多于应选人数的作废，等于或者少于的有效。',
      en: 'More votes cast than voters: void. A ballot that chooses more than the seats is void, as many or fewer valid.',
    },
    '45.1': {
      zh: '直接选举，选区全体选民过半数参加投票有效；候选人获参加投票选民过半数选票当选。',
      en: 'Direct: valid if more than half of all the constituency’s voters vote; won with more than half of those who voted.',
    },
    '45.2': {
      zh: '间接选举，候选人获全体代表过半数选票当选。',
      en: 'Indirect: won with more than half of all deputies.',
    },
    '45.3': {
      zh: '过半数的多于应选名额的，得票多的当选；票数相等不能确定的，再次投票。',
      en: 'If more pass half than there are seats, most votes win; a tie that blocks the result is voted again.',
    },
    '45.4': {
      zh: '当选不足的另行选举，按得票顺序和差额比例确定候选人；只选一人的，候选人为二人。',
      en: 'Too few elected: a further election among those with most votes, with the lawful difference; for one seat two candidates.',
    },
    '45.5': {
      zh: '另行选举，直接选举以得票多的当选，但不得少于选票的三分之一；间接选举仍须全体代表过半数。',
      en: 'In the further election, direct: most votes win with at least a third of the votes; indirect: still more than half of all deputies.',
    },
    '46': {
      zh: '选举结果由选举委员会或者主席团确定是否有效并宣布，当选名单公布。',
      en: 'Election committee or presidium decides validity and announces; the names of the elected are published.',
    },
    '47': {
      zh: '代表资格经审查，由常委会或者乡镇主席团确认，名单在第一次会议前公布。',
      en: 'Credentials are reviewed, confirmed by standing committee or township presidium, and published before the first session.',
    },
    '48': {
      zh: '公民不得同时担任两个以上无隶属关系的行政区域的人大代表。',
      en: 'Nobody is deputy of two areas of which neither contains the other.',
    },
    '50.1': {
      zh: '罢免县级代表由原选区选民五十人以上、罢免乡级代表由三十人以上联名，书面向县级常委会提出。',
      en: 'Recall is asked of the county’s standing committee in writing: by fifty voters for a county deputy, by thirty for a township deputy.',
    },
    '51.1': {
      zh: '对本级人大选出的上一级代表，会议期间由主席团或者十分之一以上代表，闭会期间由主任会议或者五分之一以上常委会组成人员提出罢免案。',
      en: 'Recall of a deputy elected to the congress above is moved in session by the presidium or one tenth of deputies, between sessions by the council of chairpersons or one fifth of committee members.',
    },
    '52': { zh: '罢免代表采用无记名投票。', en: 'Recall is voted on in secret.' },
    '53.1': {
      zh: '罢免县、乡代表须经原选区过半数的选民通过。',
      en: 'Recall of a county or township deputy needs more than half of all voters of the constituency.',
    },
    '53.2': {
      zh: '罢免由人大选出的代表，须经全体代表过半数或者常委会全体组成人员过半数通过。',
      en: 'Recall of a deputy elected by a congress needs more than half of all deputies, or of all members of its standing committee.',
    },
    '54': {
      zh: '代表职务被罢免的，其以代表身份担任的人大职务相应撤销。',
      en: 'Posts in the congress held as deputy fall with the recall.',
    },
    '55.1': {
      zh: '由人大选出的代表向选举单位的常委会书面辞职，经全体组成人员过半数通过。',
      en: 'A deputy elected by a congress resigns to its standing committee: more than half of all members.',
    },
    '55.2': {
      zh: '县级代表向本级常委会、乡镇代表向本级人大书面辞职。',
      en: 'A county deputy resigns to the standing committee, a township deputy to the congress.',
    },
    '56': {
      zh: '代表辞职被接受的，其以代表身份担任的人大职务相应终止。',
      en: 'Posts in the congress held as deputy end with an accepted resignation.',
    },
    '57': {
      zh: '代表出缺的补选；候选人可以多于或者等于应选名额；闭会期间由常委会补选上级代表。',
      en: 'Vacancies are filled by by-election; candidates may exceed or equal seats; between sessions the standing committee fills those of the congress above.',
    },
    '58': {
      zh: '破坏选举的依法追究；以此当选的无效。',
      en: 'Offences against elections are punished; an election won by them is void.',
    },
  },
})
