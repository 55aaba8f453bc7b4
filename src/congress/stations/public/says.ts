import { sentences, type Bilingual } from '../../../law/bilingual.ts'

export const publicSays = sentences({
  stations: { zh: '代表联络站', en: 'Deputies’ contact stations' },
  lead: {
    zh: '有话想对人大代表说，可以到联络站来。接待日有代表当面听您说，不用预约。',
    en: 'Have something to tell your deputies? Come to a station. On reception days deputies are there to listen; no appointment is needed.',
  },
  none: { zh: '还没有公布联络站。', en: 'No station is published yet.' },
  receptions: { zh: '代表接待日', en: 'Reception days' },
  allDays: { zh: '全部接待日', en: 'All reception days' },
  next: { zh: '接下来的接待日', en: 'Coming reception days' },
  past: { zh: '已过的接待日', en: 'Past reception days' },
  noneNext: { zh: '近期还没有公告接待日。', en: 'No reception day is announced at present.' },
  nonePast: { zh: '还没有举行过接待日。', en: 'There has been no reception day yet.' },
  address: { zh: '地址', en: 'Address' },
  hours: { zh: '开放时间', en: 'Open' },
  phone: { zh: '联络站电话', en: 'Telephone' },
  areas: { zh: '服务片区', en: 'Serves' },
  deputies: { zh: '进站代表', en: 'Deputies of the station' },
  onDuty: { zh: '接待代表', en: 'Deputies on duty' },
  duty: { zh: '值班安排', en: 'Who is there when' },
  when: { zh: '时间', en: 'When' },
  where: { zh: '地点', en: 'Where' },
  topic: { zh: '主题', en: 'Topic' },
  head: { zh: '站长', en: 'head' },
  cameHow: { zh: '来访情况', en: 'Who came' },
  state: { zh: '状态', en: 'State' },
  announced: { zh: '公告日期', en: 'Announced on' },
  short: { zh: '临时公告的原因', en: 'Why it was announced late' },
  moved: { zh: '改期', en: 'Moved' },
  cancelled: { zh: '取消', en: 'Cancelled' },
  reason: { zh: '原因', en: 'Reason' },
  open: { zh: '撤销日期', en: 'Closed on' },
  scan: { zh: '手机扫码看本站和接待日', en: 'Scan to see this station and its reception days' },
  poster: { zh: '张贴用的接待公告（打印）', en: 'Notice for the wall (to print)' },
  print: { zh: '用浏览器的“打印”功能打印本页。', en: 'Print this page with your browser.' },
  calendar: { zh: '加入手机日历', en: 'Add to my calendar' },
  tell: { zh: '现在就在网上提意见', en: 'Say it here now' },
  come: { zh: '怎么来', en: 'Coming' },
  comeHow: {
    zh: '直接来就可以，不用带材料。代表会把您的话记下来，交给该管的单位，并告诉您结果；代表不当场拍板办事。您可以要求不公开姓名。',
    en: 'Just come; bring nothing. The deputies write down what you say, hand it to whoever is responsible, and tell you what came of it; they settle nothing on the spot. You may ask that your name is not shown.',
  },
  station: { zh: '联络站', en: 'Station' },
  kind: { zh: '类别', en: 'Kind' },
  day: { zh: '接待日', en: 'Reception day' },
  outcome: { zh: '结果', en: 'Outcome' },
  nextDay: { zh: '下次接待日', en: 'Next reception day' },
  back: { zh: '返回联络站', en: 'Back to the station' },
  again: { zh: '新的时间以重新公告为准。', en: 'The new day will be announced again.' },
})

/** What was changed after the notice, in one sentence. */
export const changeSaid = (
  kind: 'moved' | 'cancelled',
  { fromOn, toOn, reason }: { fromOn: Bilingual; toOn: Bilingual | null; reason: string },
): Bilingual =>
  kind === 'moved' && toOn
    ? {
        zh: `原定${fromOn.zh}的接待日改到${toOn.zh}。原因：${reason}`,
        en: `The reception day of ${fromOn.en} was moved to ${toOn.en}. Reason: ${reason}`,
      }
    : {
        zh: `${fromOn.zh}的接待日取消。原因：${reason}`,
        en: `The reception day of ${fromOn.en} was cancelled. Reason: ${reason}`,
      }
