import { sentences, type Bilingual } from '../../../law/bilingual.ts'

export const says = sentences({
  title: { zh: '初次设立', en: 'First set-up' },
  stepCongress: { zh: '本级人大', en: 'The congress' },
  stepAccounts: { zh: '第一批账号', en: 'First accounts' },
  stepDone: { zh: '领取密码', en: 'Passwords' },
  key: { zh: '设立密钥', en: 'Set-up key' },
  keyHint: {
    zh: '程序启动时显示在那台机器的窗口里。有它才能设立，防止旁人抢先。',
    en: 'Printed in the window where the program was started. It keeps strangers from setting up before you.',
  },
  name: { zh: '全称', en: 'Full name' },
  nameExample: { zh: '例如：某某县人民代表大会', en: 'For example 某某县人民代表大会' },
  shortName: { zh: '简称', en: 'Short name' },
  shortExample: { zh: '例如：某某县人大', en: 'For example 某某县人大' },
  level: { zh: '层级', en: 'Level' },
  levelHint: { zh: '人数、期限等规则按层级适用。', en: 'Numbers and periods of the law depend on it.' },
  term: { zh: '第几届', en: 'Which term' },
  termBegan: { zh: '本届开始日期', en: 'Day the term began' },
  accountsLead: {
    zh: '至少要有一名人大工作人员和系统、安全、审计三名管理员。三名管理员须是三个不同的人，也不兼做业务（三员分立）。代表和承办单位的账号，以后由安全管理员发放。',
    en: 'At least one of the staff, and a system, a security and an audit administrator. The three administrators are three different people and do none of the business. Deputies and organs get their accounts later from the security administrator.',
  },
  username: { zh: '用户名', en: 'Username' },
  person: { zh: '姓名', en: 'Name' },
  role: { zh: '角色', en: 'Role' },
  addAccount: { zh: '再加一个账号', en: 'Add an account' },
  remove: { zh: '去掉', en: 'Remove' },
  next: { zh: '下一步', en: 'Next' },
  back: { zh: '上一步', en: 'Back' },
  setUp: { zh: '设立', en: 'Set up' },
  done: { zh: '已经设立。', en: 'The congress is set up.' },
  kept: { zh: '密码已经抄录、复制或打印', en: 'I have written down, copied or printed the passwords' },
  goOn: { zh: '前往登录', en: 'Go to sign in' },
  thenWhat: {
    zh: '接下来：工作人员登录后导入机关名录和代表名册，安全管理员给代表和承办单位发放账号。',
    en: 'Next: the staff sign in and import organs and deputies; the security administrator issues accounts to deputies and organs.',
  },
  already: { zh: '已经设立过了', en: 'Set up already' },
  alreadyHint: { zh: '本系统已有人大。请直接登录。', en: 'There is a congress here. Sign in.' },
  signIn: { zh: '登录', en: 'Sign in' },
})

export const account = (number: number): Bilingual => ({ zh: `账号 ${number}`, en: `Account ${number}` })
