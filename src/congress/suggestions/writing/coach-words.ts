/**
 * What the drafting coach looks for. Whence: what offices list as no suggestion (not_a_suggestion: outside local powers,
 * personal or relatives' affairs, forwarded letters, advertising, nothing real), as common errors of form
 * (common_form_errors: no title, one sentence, several matters) and as weak work (quality_problems: problems without a
 * remedy, too many departments, called 请示, 报告 or 信).
 */

/** Endings of a title that make it another kind of paper (quality_problems). */
export const otherForms = /(请示|报告|申请|申请书|情况反映|反映|函|信|来信|公开信)$/

/** A title that only says that there is a matter. */
export const empties =
  /^(一些|有关|相关|几个|几点|若干|涉及|的|工作|问题|事项|事宜|情况|方面|系统|意见|建议|和|及|、)*$/

/** What a proposal asks to be done: verbs, and the words that ask. */
export const remedies =
  /建议|希望|请|要求|应当|应该|尽快|尽早|列入|纳入|安排|解决|修|建|改|增|设|加|拓|清|拆|补|换|装|架|铺|硬化|治理|整治|规划|制定|出台|完善|落实|明确|配备|开通|调整|取消|恢复|推进|落地|支持|提高|降低|减|组织|开展|检查|处罚|取缔|公开|公布|培训|宣传|协调|督促|委托|拨付|补助|维护|管护|保护|搬迁|划定|疏通|疏浚|加固|加强/

/** Asking for attention is no remedy (quality_problems: 只反映问题不提办法). */
export const onlyAttention =
  /^(请|希望|建议|恳请|要求)?(有关|相关|上级|县|乡|镇|市|区|各级)*(部门|单位|政府|领导)*(能够|能|给予|予以|引起|高度|足够|充分|更加|进一步)*(重视|关注|支持|考虑|研究|关心|帮助)(此事|这一问题|这个问题|该问题|为盼|一下|解决)?[。！!.]?$/

/** Where, when, how many. */
export const wheres =
  /村|镇|乡|街|路|段|桥|河|渠|库|塘|坝|组|社区|小区|学校|小学|中学|幼儿园|医院|卫生[院室所]|市场|广场|公园|车站|站|公司|厂|园区|线|国道|省道|县道|隧道|路口|号楼|[东西南北]侧|门口/
export const whens =
  /\d{2,4}\s*年|[〇零一二三四五六七八九]{4}年|\d+\s*月|[一二三四五六七八九十]+月|\d+\s*日|去年|今年|前年|近年|近[几\d一二两三四五]+年|自.{1,20}(以来|起|后)|以来|至今|长期|多年|每[天日年月周逢到]|汛期|雨季|旱季|春|夏|秋|冬|节假日|早晚|高峰|夜间|晚上|雨天|目前|现在|已/
export const howManies =
  /\d|[一二两三四五六七八九十百千万几数]+\s*(余|多)?\s*(人|户|名|个|家|次|起|条|座|处|公里|里|米|亩|平方|立方|吨|万|元|辆|栋|口|间|台|所|村|组|天|年|分钟|小时|倍)/

/** Matters of the State, not of a local congress (not_a_suggestion: 不属于本地国家机关和组织职权范围). */
export const beyond =
  /(修改|修订|制定|废止)(《[^》]{1,30}法》|宪法|刑法|民法典|国家法律)|外交|国防|军队|军衔|货币政策|人民币汇率|个人所得税|增值税率|法定节假日|法定退休年龄|延迟退休|高考制度|行政区划变更|死刑/

/** Her own affairs, or her family's (not_a_suggestion: 涉及代表本人及其亲属个人问题). */
export const personal =
  /(我|本人)(的|家|家的|家里)?(父亲|母亲|父母|儿子|女儿|孩子|丈夫|妻子|爱人|哥哥|弟弟|姐姐|妹妹|亲戚|亲属|岳父|岳母|宅基地|承包地|房子|住房|房屋|工资|退休金|养老金|职称|编制|工作调动|待遇|低保|企业|公司|店|厂)|本人及(家属|亲属)|我家/

/** Particular cases still open (代表法 59: 不得干预具体案件). */
export const pendingCase =
  /(正在|尚未|还没|未)(审理|审结|结案|判决|侦查|立案)|(一审|二审|再审|终审)(判决|裁定|中)|上诉(期|中|至)|改判|不服.{0,12}(判决|裁定|裁决|处罚决定)|申诉案|(案号|案件编号)|[（(]\d{4}[）)].{0,8}\d+号案?|取保候审|被(刑事)?拘留|被逮捕/

/** Tenders and contracts for somebody by name (代表法 59: 招投标). */
export const bidding =
  /(指定|交由|交给|优先(选|考虑|安排)|直接委托).{0,20}(公司|企业|施工队|合作社).{0,8}(承建|承接|承包|施工|中标|供货|经营)|(招标|投标|中标|评标).{0,16}(不公|有问题|照顾|重新评|废标)|照顾.{0,12}中标/

/** Letters passed on, advertising (not_a_suggestion: 代转人民群众来信, 广告宣传和产品推介). */
export const forwarded =
  /(代转|转交|转递|转送|附上|附).{0,10}(来信|信访|上访|申诉|举报|控告)(材料|信|件)?|信访件|上访材料/
export const advertising =
  /(我|本)(公司|厂|企业|店|合作社)(的)?(产品|服务)|(推广|推介|采购|购买).{0,10}(我|本)(公司|厂|企业)/

/** A further matter announced in the text (common_form_errors: 不是一事一议). */
export const further =
  /(另外|此外|同时|顺便)[，,]?(再|还)?(反映|建议解决|请求解决)(一个|另一个|一下)?.{0,6}(问题|事)|(另|还)(有)?一(件|个)(事|问题)|第二件事|其他(几个)?问题/

/** Fields of work, by the words that name them in a title: two of them in one title are two matters. */
export const fields: Readonly<Record<string, RegExp>> = {
  交通: /公路|道路|路面|桥|公交|客运|停车|红绿灯|信号灯|交通|限行|限号/,
  水利: /水库|水渠|干渠|沟渠|灌溉|供水|饮水|自来水|水坝|河道|防洪/,
  电力: /电网|农网|供电|用电|路灯|亮化|充电桩/,
  通信: /通讯|通信|基站|宽带|网络信号/,
  教育: /学校|小学|中学|幼儿园|学前班|教学点|教师|教育/,
  卫生: /医院|卫生室|卫生院|医疗|村医|疫情|疫病/,
  环卫: /垃圾|公厕|厕所|污水|保洁/,
  养老: /养老|敬老院|公墓|殡葬/,
  住房: /住房|危房|电梯|物业|棚户区/,
  地灾: /地灾|地质灾害|滑坡/,
  农业: /农田|耕地|种植|养殖|农产品|果蔬|油菜|杂交/,
  文化: /文化|文物|古迹|墓的保护|非遗/,
  治安: /治安|警力|派出所|禁毒/,
}

/** Departments as a proposal names them (quality_problems: 涉及部门众多难以准确交办). */
export const departments =
  /[\p{Script=Han}]{2,12}?(?:局|委员会|发改委|住建委|办公室|厅|法院|检察院)(?![部面域限势长])/gu

/** What tells of one private person (个人信息保护法). */
export const phone = /(?<!\d)(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?!\d)/
export const identity = /(?<!\d)\d{17}[\dXx](?![\dXx])/
export const card = /(?<!\d)\d{16,19}(?!\d)/
const surnames =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚'
export const privatePerson = new RegExp(
  `(?:村民|居民|群众|农户|户主|贫困户|低保户|五保户|残疾人|患者|病人|学生|老人|女童|男童|当事人|受害人)([${surnames}](?:某某|某|[\\p{Script=Han}]{1,2}?))(?=[，。、；：（(家等户反的老一二夫身]|$|本人|因|说|称|患)`,
  'u',
)
