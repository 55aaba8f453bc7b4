import { practice } from '../../law/article.ts'
import { sentences, type Bilingual } from '../../law/bilingual.ts'
import type { Facts } from '../../law/ruling.ts'

/** 三员: the three administrators no one person may be two of. */
export const administrators = ['system-admin', 'security-admin', 'audit-admin'] as const
export type Administrator = (typeof administrators)[number]

export const isAdministrator = (role: string): role is Administrator =>
  (administrators as readonly string[]).includes(role)

export const words = sentences({
  account: { zh: '账号', en: 'account' },
  username: { zh: '用户名', en: 'username' },
  session: { zh: '登录会话', en: 'sign-in session' },
  role: { zh: '角色', en: 'role' },
  secondFactor: { zh: '动态口令（第二因素）', en: 'second factor' },
  lockOut: { zh: '锁定', en: 'lock-out' },
  oneTimePassword: { zh: '初始密码', en: 'issued password' },
  singleSignOn: { zh: '统一身份认证', en: 'single sign-on' },
})

/** What the refusals of this room rest on. */
export const ground = {
  signIn: practice(
    '连续输错密码的账号暂停登录，以防猜测',
    'an account whose password is guessed at rests for a while before it can be tried again',
  ),
  password: practice(
    '密码应当不易被猜到，发放的初始密码首次登录须更换',
    'passwords are hard to guess; an issued one is replaced at once',
  ),
  separation: practice(
    '三员分立：系统、安全、审计三类管理员由不同的人担任，且不兼业务角色',
    'system, security and audit administrators are three different people, and none of them does the business itself',
  ),
  accounts: practice('账号由发放它的人大管理', 'an account is managed by the congress that issued it'),
  secondFactor: practice('登录须以动态口令再次确认本人', 'a one-time code confirms that it is the person'),
  singleSignOn: practice('统一身份认证须先与账号关联', 'single sign-on is linked to an account first'),
} as const

const text = (zh: string, en: string) => (): Bilingual => ({ zh, en })

/** Every refusal of this room in the reader's words; the facts fill in numbers and names. */
export const refusalSentences: Readonly<Record<string, (facts: Facts) => Bilingual>> = {
  'wrong-username-or-password': ({ left }) => ({
    zh: `用户名或密码不正确，还可以再试 ${left} 次。`,
    en: `The username or the password is not right. Tries left: ${left}.`,
  }),
  'wrong-password': ({ left }) => ({
    zh: `当前密码不正确，还可以再试 ${left} 次。`,
    en: `The present password is not right. Tries left: ${left}.`,
  }),
  'wrong-code': ({ left }) => ({
    zh: `动态口令不正确或已经用过，还可以再试 ${left} 次。`,
    en: `The code is not right or has been used already. Tries left: ${left}.`,
  }),
  'locked-out': ({ minutes }) => ({
    zh: `连续输错次数过多，请 ${minutes} 分钟后再试，或请安全管理员解锁。`,
    en: `Too many wrong tries. Try again in ${minutes} minutes, or ask the security administrator to unlock the account.`,
  }),
  'too-many-tries-from-address': ({ minutes }) => ({
    zh: `从您所在的网络地址登录失败的次数过多，请 ${minutes} 分钟后再试。`,
    en: `Too many failed sign-ins came from your network address. Try again in ${minutes} minutes.`,
  }),
  'no-congress': text(
    '这个账号还没有在任何一级人大担任角色，请联系安全管理员。',
    'This account has no role in any congress yet. Ask the security administrator.',
  ),
  'not-your-congress': text('您在这一级人大没有角色。', 'You have no role in that congress.'),
  'password-must-be-changed': text(
    '您用的是发放的初始密码，请先更换密码。',
    'Your password was issued to you. Replace it before you go on.',
  ),
  'second-factor-needed': text('请先输入动态口令。', 'Enter the code of your second factor first.'),
  'password-too-short': ({ needed, have }) => ({
    zh: `密码至少 ${needed} 个字符，现在是 ${have} 个。`,
    en: `A password has at least ${needed} characters; this one has ${have}.`,
  }),
  'password-too-long': ({ most }) => ({
    zh: `密码最多 ${most} 个字符。`,
    en: `A password has at most ${most} characters.`,
  }),
  'password-contains-username': text('密码中不能含有用户名。', 'The password must not contain the username.'),
  'password-too-common': text(
    '这个密码太常见，很容易被猜到，请换一个。',
    'This password is among the first that anybody guesses. Choose another.',
  ),
  'password-too-plain': text(
    '密码只由少数几个字符重复或按顺序排列而成，请换一个。',
    'The password is one run or repetition of a few characters. Choose another.',
  ),
  'password-unchanged': text('新密码不能与当前密码相同。', 'The new password must differ from the present one.'),
  'second-factor-not-begun': text('请先扫描二维码添加动态口令。', 'Scan the picture to add the second factor first.'),
  'second-factor-not-set-up': text('您还没有设置动态口令。', 'You have not set up a second factor.'),
  'second-factor-already-shown': text(
    '本次登录已通过动态口令验证。',
    'The second factor has been shown in this session.',
  ),
  'single-sign-on-not-offered': text('本系统没有接入统一身份认证。', 'Single sign-on is not offered here.'),
  'single-sign-on-not-confirmed': text(
    '统一身份认证没有确认您的身份，请重新登录。',
    'The identity provider did not confirm who you are. Start again.',
  ),
  'single-sign-on-not-linked': text(
    '您的统一身份还没有与本系统的账号关联。请先用密码登录后关联，或请安全管理员办理。',
    'Your identity is not linked to an account here. Sign in with your password and link it, or ask the security administrator.',
  ),
  'single-sign-on-linked-elsewhere': text(
    '这个统一身份已与另一个账号关联，或者这个账号已关联了别的身份。',
    'That identity is linked to another account, or this account to another identity.',
  ),
  'three-administrators-are-separate': text(
    '系统管理员、安全管理员、审计管理员须由不同的人担任，一个账号只能担任其中一种。',
    'System, security and audit administrator are three people: one account holds only one of the three.',
  ),
  'administrator-holds-no-other-role': text(
    '管理员账号不能兼任业务角色，请另发账号。',
    'An administrator’s account holds no business role. Issue a second account.',
  ),
  'serves-as-something-else-elsewhere': text(
    '这个账号在别的人大担任的角色与此不相容，请另发账号。',
    'In another congress the account holds a role that does not go with this one. Issue a second account.',
  ),
  'no-role': text('至少要有一个角色。', 'At least one role is needed.'),
  'no-such-role': ({ role }) => ({ zh: `没有“${role}”这个角色。`, en: `There is no role “${role}”.` }),
  'role-names-no-deputy': text('“代表”角色要指明是哪一位代表。', 'The role of deputy must name the deputy.'),
  'role-names-no-organ': text('承办单位的角色要指明是哪一个单位。', 'A role in an organ must name the organ.'),
  'only-deputies-name-a-deputy': text(
    '只有“代表”角色才指明代表，请另设一个“代表”角色。',
    'Only the role of deputy names a deputy. Give that role as well.',
  ),
  'role-twice': text('同一角色只设一次。', 'Give each role once.'),
  'one-organ-only': text('一个账号只能代表一个承办单位。', 'One account acts for one organ only.'),
  'username-taken': ({ username }) => ({
    zh: `用户名“${username}”已被使用，请换一个。`,
    en: `The username “${username}” is taken. Choose another.`,
  }),
  'deputy-has-an-account': text('这位代表已有账号。', 'This deputy has an account already.'),
  'not-your-own-account': text(
    '不能对自己的账号办理这一项，请另一位安全管理员办理。',
    'Not on your own account: another security administrator does this.',
  ),
  'issued-by-another-congress': text(
    '这个账号由另一级人大发放，须由该人大的安全管理员办理；您可以调整它在本级的角色。',
    'Another congress issued this account and must do this. You may change its roles here.',
  ),
}
