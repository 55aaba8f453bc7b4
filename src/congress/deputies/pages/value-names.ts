import type { Bilingual } from '../../../law/bilingual.ts'
import { sexNames, type Facet } from '../words.ts'
import { says } from './says.ts'

/** The nationalities of the national standard GB/T 3304, English first. */
const nationalities =
  'Han 汉,Mongol 蒙古,Hui 回,Tibetan 藏,Uygur 维吾尔,Miao 苗,Yi 彝,Zhuang 壮,Bouyei 布依,Korean 朝鲜,Manchu 满,Dong 侗,' +
  'Yao 瑶,Bai 白,Tujia 土家,Hani 哈尼,Kazak 哈萨克,Dai 傣,Li 黎,Lisu 傈僳,Va 佤,She 畲,Gaoshan 高山,Lahu 拉祜,Sui 水,' +
  'Dongxiang 东乡,Naxi 纳西,Jingpo 景颇,Kirgiz 柯尔克孜,Tu 土,Daur 达斡尔,Mulao 仫佬,Qiang 羌,Blang 布朗,Salar 撒拉,' +
  'Maonan 毛南,Gelao 仡佬,Xibe 锡伯,Achang 阿昌,Pumi 普米,Tajik 塔吉克,Nu 怒,Uzbek 乌孜别克,Russian 俄罗斯,' +
  'Ewenki 鄂温克,Deang 德昂,Bonan 保安,Yugur 裕固,Gin 京,Tatar 塔塔尔,Derung 独龙,Oroqen 鄂伦春,Hezhen 赫哲,' +
  'Monba 门巴,Lhoba 珞巴,Jino 基诺'

/** Short forms, fit to stand beside a bar. */
const english: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    nationalities
      .split(',')
      .map((pair) => pair.split(' ').toReversed())
      .map(([zh, en]) => [`${zh}族`, en]),
  ),
  小学: 'primary school',
  初中: 'junior school',
  高中: 'senior school',
  中专: 'vocational school',
  大专: 'junior college',
  本科: 'bachelor',
  研究生: 'postgraduate',
  硕士: 'master',
  博士: 'doctor',
  农民: 'farmer',
  工人: 'worker',
  干部: 'official',
  基层干部: 'grass-roots official',
  专业技术人员: 'professional',
  企业负责人: 'business leader',
  军人: 'armed forces',
  其他劳动者: 'other workers',
  其他: 'other',
  中共党员: 'Communist Party',
  民革党员: 'Revolutionary Committee',
  民盟盟员: 'Democratic League',
  民建会员: 'Democratic Construction',
  民进会员: 'Promoting Democracy',
  农工党党员: 'Peasants and Workers',
  致公党党员: 'Zhi Gong Party',
  九三学社社员: 'Jiusan Society',
  台盟盟员: 'Taiwan League',
  无党派人士: 'independent',
  群众: 'no party',
}

/** A value of the roll in both languages; names that have no set English stay as they are. */
export const inBoth = (value: string): Bilingual =>
  value === '' ? says.notGiven : { zh: value, en: english[value] ?? value }

/** A value of one facet of the structure, as it is named in a chart. */
export function valueName(facet: Facet, value: string): Bilingual {
  if (facet === 'sex' && (value === 'female' || value === 'male')) return sexNames[value]
  if (facet === 'first-term') return ['true', 'yes', 'first'].includes(value) ? says.firstTerm : says.reElected
  if (facet === 'age') return ageName(value)
  return inBoth(value)
}

/** An age band: `-35`, `36-45`, `66-`. */
function ageName(value: string): Bilingual {
  const [, from = '', to = ''] = /^(\d*)\s*[-–]\s*(\d*)$/.exec(value) ?? []
  if (!from && !to) return inBoth(value)
  if (!from) return { zh: `${to}岁及以下`, en: `${to} and under` }
  if (!to) return { zh: `${from}岁及以上`, en: `${from} and over` }
  return { zh: `${from}–${to}岁`, en: `${from}–${to}` }
}
