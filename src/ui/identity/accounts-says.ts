import { sentences, type Bilingual } from '../../law/bilingual.ts'

export const says = sentences({
  accounts: { zh: '账号', en: 'Accounts' },
  attempts: { zh: '登录日志', en: 'Sign-in log' },
  issue: { zh: '发放账号', en: 'Issue an account' },
  find: { zh: '按姓名或用户名查找', en: 'Find by name or username' },
  name: { zh: '姓名', en: 'Name' },
  username: { zh: '用户名', en: 'Username' },
  usernameHint: {
    zh: '字母、汉字、数字和 . _ - @，2 到 40 个字符。',
    en: 'Letters of any script, digits and . _ - @; 2 to 40 characters.',
  },
  roles: { zh: '角色', en: 'Roles' },
  rolesHint: {
    zh: '系统、安全、审计三种管理员只能任其一，也不兼业务角色。',
    en: 'System, security and audit administrator: one of the three at most, and no business role beside it.',
  },
  state: { zh: '状态', en: 'State' },
  inUse: { zh: '正常', en: 'in use' },
  locked: { zh: '已锁定', en: 'locked' },
  mustChange: { zh: '尚未更换初始密码', en: 'issued password not yet replaced' },
  fromElsewhere: { zh: '其他人大发放', en: 'issued by another congress' },
  none: { zh: '没有符合条件的账号', en: 'No account matches' },
  create: { zh: '发放', en: 'Issue' },
  close: { zh: '关闭', en: 'Close' },
  handedOver: { zh: '已抄录，关闭', en: 'Written down, close' },
  cancel: { zh: '取消', en: 'Cancel' },
  howNew: { zh: '新账号', en: 'New account' },
  howAdmit: { zh: '其他人大已发放的账号', en: 'Account of another congress' },
  admit: { zh: '给予本级角色', en: 'Give roles here' },
  admitted: {
    zh: '已给予本级角色。密码不变，由发放它的人大管理。',
    en: 'It now has roles here. Its password stays with the congress that issued it.',
  },
  saveRoles: { zh: '保存角色', en: 'Save the roles' },
  rolesSaved: { zh: '角色已调整。', en: 'The roles are set.' },
  unlock: { zh: '解锁', en: 'Unlock' },
  unlocked: { zh: '已解锁，可以立即登录。', en: 'Unlocked; it can sign in at once.' },
  reset: { zh: '重新发放密码', en: 'Issue a new password' },
  resetHint: { zh: '原密码作废，所有登录会话立即结束。', en: 'The old password stops working and every session ends.' },
  withFactor: { zh: '同时取消动态口令（手机丢失时）', en: 'Take away the second factor too (phone lost)' },
  end: { zh: '停用账号', en: 'End the account' },
  endHint: {
    zh: '停用后不能再登录；过去的办理记录保留。',
    en: 'It can no longer sign in. What it did stays in the record.',
  },
  looking: { zh: '正在查看待办由谁接办……', en: 'Looking at who goes on with what it owes…' },
  owesNothing: { zh: '名下没有待办。', en: 'Nothing is owed by it.' },
  endSure: { zh: '确认停用', en: 'End it now' },
  organ: { zh: '承办单位', en: 'Handling organ' },
  chooseOrgan: { zh: '请选择单位', en: 'Choose the organ' },
  at: { zh: '时间', en: 'When' },
  outcome: { zh: '结果', en: 'Outcome' },
  address: { zh: '网络地址', en: 'Address' },
  device: { zh: '设备', en: 'Device' },
  noAttempts: { zh: '还没有登录记录', en: 'No sign-in yet' },
})

export const lockedUntil = (when: Bilingual): Bilingual => ({ zh: `锁定至 ${when.zh}`, en: `locked until ${when.en}` })

const outcomes: Readonly<Record<string, Bilingual>> = sentences({
  'signed-in': { zh: '登录成功', en: 'signed in' },
  'second-factor-shown': { zh: '通过动态口令', en: 'second factor shown' },
  'password-confirmed': { zh: '密码确认', en: 'password confirmed' },
  'wrong-username-or-password': { zh: '用户名或密码不正确', en: 'wrong username or password' },
  'wrong-password': { zh: '当前密码不正确', en: 'wrong present password' },
  'wrong-code': { zh: '动态口令不正确', en: 'wrong code' },
  'locked-out': { zh: '已锁定', en: 'locked out' },
  'too-many-tries-from-address': { zh: '该网络地址尝试过多', en: 'too many tries from the address' },
  'no-congress': { zh: '没有任何角色', en: 'no role anywhere' },
})

/** Outcomes that are no failure. */
export const fine: readonly string[] = ['signed-in', 'second-factor-shown', 'password-confirmed']

export const outcomeName = (outcome: string): Bilingual => outcomes[outcome] ?? { zh: outcome, en: outcome }
