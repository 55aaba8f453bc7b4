import { sentences, type Bilingual } from '../../../law/bilingual.ts'

/**
 * The kinds of body that handle suggestions, and how such a body's name is known, in counties and in towns.
 * Source: general knowledge of how Chinese counties order their departments since the reform of 2018–2019; names of earlier
 * years and of joined departments are known too. A congress's own list of organs decides which of them there are.
 */
const known = {
  transport: /交通(?!警)|公路|运管|道路|公交|客运|航道|海事/,
  housing: /住房|住建|城乡建设|城建|房产|房管|建设局|建设委|村镇建设|园林|重点办|自来水/,
  'city-management': /城市管理|城管|综合行政执法|环境卫生|环卫|市容/,
  education: /教育|教体|学校|小学|中学|教委/,
  health: /卫生(?!间)|卫健|计生|疾控|医院|卫生院/,
  agriculture: /农业|农村(?!商业|信用)|畜牧|农机|乡村振兴|扶贫|供销/,
  water: /水利|水务|水电|河长|水管|防汛|自来水/,
  land: /自然资源|国土|规划/,
  forestry: /林业|林草|森林|林场/,
  police: /公安|交警|交巡警|派出所|平安/,
  'civil-affairs': /民政(?!府)|社会事务/,
  environment: /生态环境|环保|环境保护/,
  market: /市场监督|市场监管|工商|质监|食品药品|药监/,
  culture: /文化|旅游|文旅|广电|体育|文体|文物|文广/,
  development: /发展(?:和)?改革|发改/,
  industry: /工业|工信|经信|科技|科学技术|经济和信息|信息化/,
  commerce: /商务|商业|招商|贸易/,
  finance: /财政/,
  power: /供电|电网|电力/,
  telecom: /通信|电信|联通|移动|铁塔|广电网络/,
  emergency: /应急|消防|安全生产|安监/,
  labour: /人力资源|人社|社会保障|劳动/,
  'health-insurance': /医疗保障|医保/,
  justice: /司法|法治/,
  veterans: /退役军人/,
  'ethnic-affairs': /民族|宗教|民宗/,
  tax: /税务/,
  banking: /银行|金融|信用社/,
  post: /邮政/,
  posts: /编办|编制|组织部|机构编制/,
  court: /法院/,
  procuratorate: /检察/,
  supervision: /监察|纪委/,
  government: /(?:政府|街道办事处|[镇乡]|街道)$|政府办|党政/,
} as const

export type OrganKind = keyof typeof known
export const organKinds = Object.keys(known) as readonly OrganKind[]

/** The kinds a body's name shows, without the names of the place before it. A government as such is none but itself. */
export function kindsOf(name: string): OrganKind[] {
  const bare = name.replace(/^.{1,12}?(?:自治[州县]|示范区|[省市州县区旗镇乡])(?=.{2,})/u, '')
  const kinds = organKinds.filter((kind) => kind !== 'government' && known[kind].test(bare))
  return kinds.length > 0 ? kinds : known.government.test(name) ? ['government'] : []
}

export const kindNames: Record<OrganKind, Bilingual> = sentences({
  transport: { zh: '交通运输', en: 'transport' },
  housing: { zh: '住房城乡建设', en: 'housing and construction' },
  'city-management': { zh: '城市管理', en: 'city management' },
  education: { zh: '教育', en: 'education' },
  health: { zh: '卫生健康', en: 'health' },
  agriculture: { zh: '农业农村', en: 'agriculture' },
  water: { zh: '水利', en: 'water' },
  land: { zh: '自然资源', en: 'land and planning' },
  forestry: { zh: '林业', en: 'forestry' },
  police: { zh: '公安', en: 'police' },
  'civil-affairs': { zh: '民政', en: 'civil affairs' },
  environment: { zh: '生态环境', en: 'environment' },
  market: { zh: '市场监管', en: 'market supervision' },
  culture: { zh: '文化旅游', en: 'culture and tourism' },
  development: { zh: '发展改革', en: 'development and reform' },
  industry: { zh: '工业和信息化', en: 'industry and information' },
  commerce: { zh: '商务', en: 'commerce' },
  finance: { zh: '财政', en: 'finance' },
  power: { zh: '供电', en: 'power supply' },
  telecom: { zh: '通信', en: 'telecommunications' },
  emergency: { zh: '应急管理', en: 'emergency management' },
  labour: { zh: '人力资源和社会保障', en: 'labour and social security' },
  'health-insurance': { zh: '医疗保障', en: 'health insurance' },
  justice: { zh: '司法行政', en: 'justice' },
  veterans: { zh: '退役军人事务', en: 'veterans' },
  'ethnic-affairs': { zh: '民族宗教', en: 'ethnic and religious affairs' },
  tax: { zh: '税务', en: 'tax' },
  banking: { zh: '金融', en: 'banking' },
  post: { zh: '邮政', en: 'post' },
  posts: { zh: '机构编制', en: 'posts and establishment' },
  court: { zh: '法院', en: 'court' },
  procuratorate: { zh: '检察', en: 'procuratorate' },
  supervision: { zh: '监察', en: 'supervision' },
  government: { zh: '政府', en: 'government' },
})
