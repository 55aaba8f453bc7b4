import { sentences } from '../../law/bilingual.ts'

export const says = sentences({
  title: { zh: '初始密码（只显示这一次）', en: 'Issued passwords (shown this once)' },
  hint: {
    zh: '请现在抄录、复制或打印，分别当面交给本人。首次登录时须更换。离开本页后无法再次查看，只能重新发放。',
    en: 'Write them down, copy or print them now, and hand each to its person. It must be replaced at the first sign-in. Once you leave this page they cannot be shown again, only issued anew.',
  },
  name: { zh: '姓名', en: 'Name' },
  username: { zh: '用户名', en: 'Username' },
  password: { zh: '初始密码', en: 'Password' },
  role: { zh: '角色', en: 'Role' },
  copy: { zh: '复制', en: 'Copy' },
  copyAll: { zh: '全部复制', en: 'Copy all' },
  copied: { zh: '已复制', en: 'Copied' },
  print: { zh: '打印', en: 'Print' },
})
