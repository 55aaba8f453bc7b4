import { nameIn, nodesOf } from './syntax.ts'
import type { File } from './tree.ts'

/** Folders that say nothing of what is in them. */
const empty = new Set(['common', 'shared', 'utils', 'util', 'helpers', 'helper', 'core', 'types', 'lib', 'misc'])

/** Words of the field as pinyin would have them, and of any office program; English has a word for each. */
const pinyin = new Set(
  `renda changwei changweihui zhuxi zhuxituan weiyuan weiyuanhui daibiao daibiaotuan xiaozu yian jianyi piping yijian
  banli jiaoban chengban dafu huifu manyi bumanyi pingjia tijiao chehui tuihui qianshou yanqi chongban banjie genzong
  chengnuo duban cuiban daiban zhouqi huiyi dahui yicheng biaojue toupiao xuanju renmian bamian chezhi zhixun xunwen
  jiandu shencha beian shenyi lianming lingxian gongwen gongkai tongzhi fujian danwei jiguan bumen zhengfu fayuan
  jianchayuan jianwei xianzhang xiangzhen shengji xianji zhanghao yonghu mima quanxian juese denglu riqi qixian shijian
  gongzuori jiejiari tiaoxiu xingming xingbie minzu xueli zhiye dangpai lvzhi luzhi guanli chaxun shanchu xinzeng xiugai
  baocun shenpi shuju xinxi leixing zhuangtai jilu shouli fenlei biaoti neirong beizhu`.split(/\s+/),
)

const wordsOf = (name: string): string[] => name.split(/(?=[A-Z])|[^A-Za-z]+/).map((word) => word.toLowerCase())

/** The first run of a name's words that is pinyin: `daiBiao` and `daibiao_id` alike. */
function pinyinIn(name: string): string | undefined {
  const words = wordsOf(name)
  return words.flatMap((word, index) => [word, word + (words[index + 1] ?? '')]).find((word) => pinyin.has(word))
}

/** Paths that pass through a folder whose name says nothing. */
export const emptyFolders = (paths: readonly string[]): string[] =>
  paths.filter((path) =>
    path
      .split('/')
      .slice(0, -1)
      .some((folder) => empty.has(folder)),
  )

const identifiers = (file: File): string[] =>
  [...nodesOf(file)].filter(({ node }) => node.type.endsWith('Identifier')).map(({ node }) => nameIn(node))

/** Words of SQL outside its comments and strings. */
const sqlNames = ({ text }: File): string[] => text.replaceAll(/--.*$|'[^']*'/gm, '').match(/\w+/g) ?? []

/** Names that are pinyin, with their file: `src/a.ts: daibiao`. */
export const pinyinNames = (files: readonly File[]): string[] =>
  files.flatMap((file) => {
    const inside = file.path.endsWith('.sql') ? sqlNames(file) : identifiers(file)
    const names = new Set([...file.path.split('/'), ...inside])
    return [...names].filter((name) => pinyinIn(name)).map((name) => `${file.path}: ${name}`)
  })
