import { sentences, type Bilingual } from '../../../law/bilingual.ts'

export const findSays = sentences({
  title: { zh: '找我的代表', en: 'Find my deputy' },
  intro: {
    zh: '写上您住的村、社区或者地址，就知道谁是您的代表、怎么找到他。也可以写代表的名字。',
    en: 'Type your village, community or address and see who your deputies are and how to reach them. A deputy’s name works too.',
  },
  find: { zh: '您住在哪里？或者代表叫什么名字？', en: 'Where do you live? Or what is the deputy’s name?' },
  example: {
    zh: '比如写“鹭汀镇白苇村七组”，写“白苇”也行。',
    en: 'A village, an address or part of one; a constituency; a name.',
  },
  button: { zh: '查找', en: 'Find' },
  tap: { zh: '或者从这里点进去', en: 'Or start from here' },
  tapOn: { zh: '再点您的村或者社区', en: 'Now your village or community' },
  constituencies: { zh: '按选区找', en: 'By constituency' },
  groups: { zh: '看全部代表', en: 'All deputies' },
  several: { zh: '有几个地方都可能是，您说的是哪一个？', en: 'It may be any of these. Which one do you mean?' },
  near: { zh: '没有一模一样的地方。是不是这里？', en: 'There is no place of just this name. Is it one of these?' },
  none: {
    zh: '没有找到这个地方，也没有叫这个名字的代表。可能是写法不一样，也可能这里还没有登记。',
    en: 'We found neither such a place nor a deputy of this name. It may be written another way, or not be entered yet.',
  },
  noneHint: {
    zh: '请只写村名或者社区名再试一次，或者从下面点进去；也可以打电话、到联络站问。',
    en: 'Try the village’s name alone, or start from the list below; or ask at a station.',
  },
  nobody: {
    zh: '这里还没有登记由谁联系，请到联络站问，或者看全部代表。',
    en: 'Nobody is noted for this place yet. Please ask at a station, or look at all deputies.',
  },
  noDeputies: { zh: '代表名册还没有公开。', en: 'The roll of deputies is not published yet.' },
  understood: { zh: '您要找的地方：', en: 'The place understood: ' },
  group: { zh: '代表团（组）', en: 'Delegation or group' },
  electedIn: { zh: '由哪里选出', en: 'Elected in' },
  contacts: { zh: '联系村居', en: 'Keeps contact with' },
  station: { zh: '联络站', en: 'Station' },
  reception: { zh: '接待日', en: 'Reception day' },
  noReception: { zh: '近期没有公布接待日', en: 'none announced at present' },
  say: { zh: '反映意见', en: 'Say something' },
  phone: { zh: '电话', en: 'Phone' },
  stations: { zh: '可以去问的联络站', en: 'Stations where you can ask' },
  name: { zh: '姓名', en: 'Name' },
  sex: { zh: '性别', en: 'Sex' },
  nationality: { zh: '民族', en: 'Nationality' },
  occupation: { zh: '职业', en: 'Occupation' },
  post: { zh: '工作单位及职务', en: 'Work and post' },
  since: { zh: '任职日期', en: 'In office since' },
  term: { zh: '当选', en: 'Elected' },
  firstTerm: { zh: '首次当选', en: 'for the first time' },
  again: { zh: '连任', en: 'again' },
  noLonger: { zh: '曾任代表', en: 'former deputy' },
  notActing: { zh: '目前不履行代表职务', en: 'does not act as a deputy at present' },
  notActingHint: {
    zh: '有事请找同一村居的其他代表，或者到联络站。',
    en: 'Please turn to another deputy of your village, or to a station.',
  },
  others: { zh: '找其他代表', en: 'Find another deputy' },
  reach: { zh: '怎么找到这位代表', en: 'How to reach this deputy' },
  work: { zh: '履职情况', en: 'What was done in office' },
  suggestions: { zh: '领衔提出的建议（公开的）', en: 'Suggestions led (published)' },
  noSuggestions: { zh: '还没有公开的建议。', en: 'No published suggestion yet.' },
  activities: { zh: '参加的会议和活动（按签到统计）', en: 'Meetings and activities (by those signed in at)' },
  noActivities: { zh: '还没有签到记录。', en: 'None signed in at yet.' },
  reports: { zh: '向选民述职', en: 'Reports to voters' },
  noReports: { zh: '还没有公布的述职报告。', en: 'None published yet.' },
  qr: { zh: '扫码打开这位代表的网页', en: 'Scan to open this deputy’s page' },
  card: { zh: '打印代表联系卡', en: 'Print a card' },
  print: {
    zh: '用浏览器的“打印”打出来，A6、A5、A4 都可以，贴在村里。',
    en: 'Print it with your browser on A6, A5 or A4.',
  },
  cardTitle: { zh: '人大代表联系卡', en: 'Your deputy' },
  cardSay: {
    zh: '有意见、有建议，扫码就能跟代表说，不用登录，可以不留名。',
    en: 'Scan to say what is on your mind. No account needed; you need not give your name.',
  },
  backToPage: { zh: '返回代表网页', en: 'Back to the deputy’s page' },
})

export const deputyCount = (count: number): Bilingual => ({
  zh: `${count} 位代表`,
  en: count === 1 ? '1 deputy' : `${count} deputies`,
})

export const untilSaid = (until: Bilingual): Bilingual => ({
  zh: `任期至${until.zh}`,
  en: `in office until ${until.en}`,
})

export const times = (count: number): Bilingual => ({ zh: `${count} 次`, en: count === 1 ? 'once' : `${count} times` })
