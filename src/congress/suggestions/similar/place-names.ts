/** What follows a place's own name. A village named after a stockade or a market is a village: 新发寨村, 金村乡. */
const kinds =
  '自治区|自治州|自治县|工业园区|工业区|开发区|集聚区|产业园|新区|片区|社区|小区|街道办事处|街道|居委会|村委会|自然村|村民小组|村小组|小组|林场|农场|古镇|省|市|州|县|区|旗|镇|乡|村(?![乡镇寨])|寨(?![乡镇村])|屯(?![乡镇村])|庄(?![乡镇村稼])|组'

/** Words that end like places and name none. */
const generic =
  '农村|乡村|城乡|乡镇|村镇|村庄|村组|村民(?!小组)|村级|集镇区|集镇|城镇|集市|夜市|超市|市场|市政|市民|都市|城市|县城|县乡|县级|市级|省级|老旧小区|住宅小区|居民小区|老城区|城区|市区|山区|林区|牧区|库区|景区|矿区|校区|园区|灾区|辖区|街区|地区|禁区|盲区|区域|区间|组织|村医|村干部|村道(?!路)|镇区|镇村|县域|市域|省域'

/** Words between which a name stands. */
const between =
  '修建|新建(?!村)|建设|重建|改建|扩建|兴建|修复|恢复|维修|修缮|整修|修补|改造|提升|拓宽|加宽|硬化|增设|增加|安装|增装|加装|架设|设立|设置|完善|规范|治理|整治|保护|开发|发展|支持|扶持|实施|开通|打通|搬迁|迁建|立项|消除|加固|拆除|创办|开设|推广|管理|铺设|改善|安排|拨付|充实|允许|缩短|实现|推行|建立|健全|制定|维护|清理|疏通|原来|周边|周围|附近|境内|以及|位于|通往|连接|进入|[在对至到与及、,;:的将把从由以向()“”"\\s]'

const split = new RegExp(`(${generic}|${between})`)
const named = new RegExp(`^(\\p{Script=Han}{1,4}?)(?:${kinds})`, 'u')
const nameless = new Set([
  '小',
  '各',
  '本',
  '该',
  '我',
  '多',
  '村',
  '村民',
  '行政',
  '自然',
  '几个',
  '各个',
  '全',
  '老',
  '某',
])

export interface Named {
  /** The places as named: 班龙村. */
  readonly places: readonly string[]
  /** What the text says besides. */
  readonly rest: string
}

/** Reads names off the beginning of a piece, one behind another: 南伞镇班龙村大关房自然村产业灌溉. */
function namesAtHead(piece: string): Named {
  const places: string[] = []
  let rest = piece
  for (let found = named.exec(rest); found && !nameless.has(found[1] ?? ''); found = named.exec(rest)) {
    places.push(found[0])
    rest = rest.slice(found[0].length)
  }
  return { places, rest: places.length > 0 ? ` ${rest}` : rest }
}

/** The villages, towns and quarters that a text names (地名), apart from what it says besides. */
export function placesIn(text: string): Named {
  const pieces = text
    .split(split)
    .map((piece) => (split.test(piece) ? { places: [], rest: piece } : namesAtHead(piece)))
  return {
    places: [...new Set(pieces.flatMap(({ places }) => places))],
    rest: pieces
      .map(({ rest }) => rest)
      .join('')
      .trim(),
  }
}
