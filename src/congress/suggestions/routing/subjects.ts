import type { OrganKind } from './organ-kinds.ts'

/** What papers are about, the words it is named by, and who sees to such things. */
export interface Subject {
  readonly name: string
  /** Kinds of body, each with its share of such papers. */
  readonly organs: Readonly<Partial<Record<OrganKind, number>>>
  readonly words: readonly string[]
}

const subject = (name: string, organs: Subject['organs'], words: string): Subject => ({
  name,
  organs,
  words: words.split(' '),
})

/**
 * Source: general knowledge of what the departments of a Chinese county see to (机关职责), written down by the project;
 * no office's document is copied. Words of one subject name the same thing to those who write suggestions.
 */
export const subjects: readonly Subject[] = [
  subject(
    '公路',
    { transport: 1 },
    '公路 道路 村道 通村路 通组路 连接线 连接路 联络线 联络道路 油路 水泥路 路面 路基 路段 弯道 急弯 险坡 错车 会车 硬化 拓宽 加宽 省道 县道 乡道 线路 出行 修路 打通 护栏 养护 断头路',
  ),
  subject('桥梁', { transport: 1 }, '大桥 桥梁 危桥 便桥 桥面 人行桥 渡口 渡改桥 码头 桥'),
  subject(
    '公共交通',
    { transport: 1 },
    '公交 公交车 客运 班车 班线 客运站 候车 出租车 网约车 城乡公交 末班车 通车 黑车 营运',
  ),
  subject('高速铁路', { transport: 1, development: 0.5 }, '高速公路 高速 铁路 高铁 机场 火车站'),
  subject(
    '产业道路',
    { agriculture: 1, transport: 0.6 },
    '产业道路 产业路 机耕路 机耕道 生产道路 生产路 田间道路 采摘道路',
  ),
  subject('林区道路', { forestry: 1, transport: 0.4 }, '林区道路 林道 公益林道路 林区公路 防火道'),
  subject(
    '城区道路',
    { housing: 1, transport: 0.4, 'city-management': 0.4 },
    '街区道路 街道道路 市政道路 人行道 巷道 背街小巷 井盖 窨井盖',
  ),
  subject('路灯亮化', { housing: 1, 'city-management': 0.7 }, '路灯 亮化 照明 安装路灯'),
  subject('停车', { housing: 1, 'city-management': 0.7, police: 0.5 }, '停车场 停车位 停车 车位 乱停'),
  subject('公厕', { housing: 1, 'city-management': 0.9 }, '公厕 公共厕所 厕所'),
  subject(
    '管网',
    { housing: 1, water: 0.4 },
    '管网 雨污 下水道 排水管 排污管 雨污分流 污水管网 燃气 天然气 供热 供暖 内涝 自来水管网',
  ),
  subject(
    '住房',
    { housing: 1 },
    '危房 住房 老旧小区 小区 加装电梯 电梯 物业 保障房 廉租房 公租房 农房 房屋 绿化带 楼道 挡土墙 业主 棚户区 物业管理 维修资金 集中充电棚',
  ),
  subject('园林绿化', { housing: 1, 'city-management': 0.6 }, '绿化 公园 广场 游园 行道树'),
  subject(
    '市容',
    { 'city-management': 1 },
    '占道 占道经营 摆摊 地摊 摊点 摊位 夜市 油烟 流动商贩 商贩 广告牌 市容 违建 违章建筑',
  ),
  subject(
    '生活垃圾',
    { 'city-management': 1, housing: 0.5, agriculture: 0.4 },
    '垃圾 垃圾分类 垃圾清运 转运站 清运 转运点 环卫 保洁',
  ),
  subject(
    '交通秩序',
    { police: 1, transport: 0.3 },
    '信号灯 红绿灯 限行 限号 交通秩序 交警 拥堵 逆行 护学岗 斑马线 抓拍 违停 交通信号 指示灯 机动车 堵车 超载 过街 酒驾',
  ),
  subject('治安', { police: 1 }, '治安 盗窃 监控 诈骗 户籍 户口 派出所 警力 警务 禁毒 犬只 养犬 电信诈骗 身份证'),
  subject('交通标志', { transport: 1, police: 0.8 }, '标志标线 行车标志 标志牌 减速带 限载 限速 限高 反光镜'),
  subject(
    '学校',
    { education: 1 },
    '学校 小学 中学 校舍 教师 学生 教学 教学点 教育 校园 寄宿 办学 课后 大班额 师资 高中 初中 操场 招生 午餐 营养餐 特色学校 校车 撤并',
  ),
  subject('学前教育', { education: 1 }, '幼儿园 学前班 学前教育 幼儿 托育 幼教'),
  subject(
    '医疗卫生',
    { health: 1 },
    '卫生室 卫生院 卫生所 医院 村医 乡村医生 医疗 诊所 急诊 巡诊 疾病 医生 病人 卫生计生 公共卫生 妇幼 接生 血吸虫 卫生健康 药品 中医 苗医药',
  ),
  subject(
    '农田',
    { agriculture: 1, land: 0.2 },
    '高标准农田 农田 耕地 高稳产农田 农田改造 农田建设 田间 撂荒 旱涝保收 盐碱地',
  ),
  subject(
    '种植',
    { agriculture: 1 },
    '种植 粮食 油菜 水稻 谷子 柑橘 茶叶 果蔬 蔬菜 烤烟 甘蔗 种子 种业 农机 农业 农产品 合作社 水果 农药 病虫害 冷库 烘干 产业发展 草种 种质资源 种苗 特色产业 地理标志',
  ),
  subject(
    '养殖',
    { agriculture: 1 },
    '养殖 动物疫情 疫病 兽医 畜牧 饲料 饲料化 养鸡 养猪 鱼塘 渔业 禁渔 渔获 电鱼 生猪 防疫 动物',
  ),
  subject('乡村建设', { agriculture: 1 }, '美丽乡村 人居环境 乡村振兴 宅基地 村集体 厕所革命 农村人居环境'),
  subject(
    '灌溉',
    { water: 1, agriculture: 0.6 },
    '灌溉 水渠 沟渠 渠道 干渠 大渠 水坝 河坝 拦河坝 抗旱 机台 机埠 提灌 提灌站 机井 引水 蓄水池 节水 用水 产业灌溉 春灌 渗漏 被覆 衬砌',
  ),
  subject(
    '水库河道',
    { water: 1 },
    '水库 山塘 河道 河堤 堤防 防洪 清淤 淤积 涵闸 排涝 蓄水 蓄水工程 河流 护岸 排水沟 塘坝 水利 水土保持 采砂 除险加固',
  ),
  subject(
    '饮水',
    { water: 1, housing: 0.3 },
    '饮水 供水 自来水 人饮 吃水 水厂 集中供水 安全饮水 饮用水 水压 停水 供水管网 人畜饮水',
  ),
  subject(
    '土地规划',
    { land: 1 },
    '土地 规划 不动产 产权证 基本农田 永久基本农田 征地 建设用地 宅基地审批 矿山 采矿 采石 确权 地界',
  ),
  subject('地质灾害', { land: 1, emergency: 0.5 }, '地灾 地质灾害 滑坡 泥石流 塌陷 地陷'),
  subject(
    '林业',
    { forestry: 1 },
    '森林 林业 林场 林下 公益林 护林 护林员 猎捕 造林 林地 松材线虫 野猪 退耕还林 湿地 草原 生态屏障 防沙 古树 林木 天然林',
  ),
  subject(
    '水气污染',
    { environment: 1 },
    '污染 废气 废水 烟尘 噪声 噪音 扬尘 排污 尾水 尾矿 环保 黑臭 臭气 污水直排 生态环境 环境污染',
  ),
  subject('农村污水', { environment: 1, agriculture: 0.4, housing: 0.4 }, '污水 生活污水 污水处理 污水横流'),
  subject(
    '养老殡葬',
    { 'civil-affairs': 1 },
    '养老 敬老院 老年 老人 助餐 日间照料 公墓 墓地 殡葬 丧葬 养老服务 五保 特困',
  ),
  subject(
    '社会救助',
    { 'civil-affairs': 1 },
    '低保 救助 结婚登记 婚姻登记 结婚 残疾人 留守儿童 孤儿 地名 行政区划 社会组织 慈善',
  ),
  subject(
    '市场监管',
    { market: 1 },
    '食品安全 集市 农贸市场 价格 计量 药店 液化气 营业执照 假冒 消费者 登记变更 特种设备 小餐饮 赶场 质量 个体户 健康证',
  ),
  subject('商贸', { commerce: 1, market: 0.3 }, '商贸 商业 电商 招商 交易中心 交易市场 超市 外贸 物流 批发市场 步行街'),
  subject(
    '文化',
    { culture: 1 },
    '文化 文物 非遗 图书馆 博物馆 文化站 戏台 遗址 墓 保护利用 文化馆 古镇 古建筑 传统村落 渔歌 刺绣 文化节 非物质文化遗产',
  ),
  subject('旅游体育', { culture: 1 }, '旅游 景区 游客 体育 健身 球场 民宿 观景台 旅游业 广播 电视'),
  subject(
    '发展规划',
    { development: 1 },
    '发展规划 立项 重大项目 项目库 价格改革 营商环境 粮食储备 新能源 充电桩 充电设施 以工代赈 国家战略 电价 能源',
  ),
  subject(
    '工业科技',
    { industry: 1, development: 0.3 },
    '工业 企业 园区 中小企业 科技 创新 科研 技改 数字化 产业集聚区 制造业',
  ),
  subject(
    '通信',
    { telecom: 1, industry: 0.8, development: 0.3 },
    '通信 通讯 基站 手机 信号差 网络 宽带 光纤 信号盲区 手机信号',
  ),
  subject(
    '电力',
    { power: 1, development: 0.3 },
    '电网 农网 电压 变压器 供电 用电 电力 停电 三相电 线路改造 电线 低压线路 电杆 高压线',
  ),
  subject('财政', { finance: 1 }, '财政 补贴 经费 预算 专款 转移支付 资金 债务 惠农补贴 一卡通 账务'),
  subject('应急', { emergency: 1 }, '应急 消防 火灾 防火 洪水预警 安全生产 预警 报警器 烟花爆竹 救援 森林防火 消防站'),
  subject('就业社保', { labour: 1 }, '就业 社保 养老保险 工资 农民工 劳动 职业 工伤 人才 培训 务工 劳务 灵活就业 职称'),
  subject('医保', { 'health-insurance': 1 }, '医保 医疗保险 报销 门诊结算 合作医疗 透析 直接结算 慢病 慢病用药'),
  subject('司法行政', { justice: 1 }, '法律援助 普法 调解 法治 公证 社区矫正 律师'),
  subject('退役军人', { veterans: 1 }, '退役军人 烈士 优抚 退伍 军属'),
  subject('民族宗教', { 'ethnic-affairs': 1 }, '民族 宗教 少数民族 寺庙'),
  subject('机构编制', { posts: 1 }, '编制 机构设置 机构改革 增编'),
  subject('税费金融', { tax: 1, banking: 1 }, '税收 税务 纳税 贷款 银行 信贷 利息 金融'),
  subject('邮政快递', { post: 1, commerce: 0.6 }, '邮政 快递 寄递'),
  subject('审判', { court: 1 }, '法院 审判 诉讼 执行难 判决 立案 诉讼文书'),
  subject('检察', { procuratorate: 1 }, '检察 公益诉讼'),
]
