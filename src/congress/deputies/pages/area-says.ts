import { sentences, type Bilingual } from '../../../law/bilingual.ts'

export const areaSays = sentences({
  agree: { zh: '名称都对，一并登记', en: 'The names are right; enter them too' },
  noSuchArea: { zh: '没有找到这个片区', en: 'no such area' },
  title: { zh: '片区和选区', en: 'Areas and constituencies' },
  hint: {
    zh: '乡镇街道、村居和选区，以及由此选出、在此联系群众的代表。群众按村名、地址查代表，意见、联络站、选民联系都以这里为准。',
    en: 'Townships, villages and constituencies, with the deputies elected in them and keeping contact there. The public finds its deputies by what stands here.',
  },
  none: { zh: '还没有登记片区', en: 'No area yet' },
  noneHint: {
    zh: '逐个登记，或者在代表名册里加“选区”“联系村居”两列一并导入。',
    en: 'Enter them one by one, or import the roll of deputies with the columns 选区 and 联系村居.',
  },
  add: { zh: '登记片区', en: 'Add an area' },
  note: { zh: '登记选区和联系村居', en: 'Note constituency and contact areas' },
  byImport: { zh: '随代表名册一并导入', en: 'Import them with the roll' },
  change: { zh: '修改', en: 'Change' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  end: { zh: '撤并', en: 'End' },
  endHint: {
    zh: '撤并以后不能再选用，已经办的事不受影响。',
    en: 'It can no longer be chosen; what was done for it stays.',
  },
  endOn: { zh: '自哪一天起', en: 'From which day' },
  kind: { zh: '类别', en: 'Kind' },
  name: { zh: '名称', en: 'Name' },
  aliases: { zh: '别名（旧村名、简称）', en: 'Other names (old names, short names)' },
  aliasesHint: { zh: '输入一个按一次回车。', en: 'Press Enter after each.' },
  parent: { zh: '属于', en: 'Lies in' },
  parentHint: {
    zh: '村居属于哪个乡镇、街道；选区属于哪里。',
    en: 'The township of a village; where a constituency is.',
  },
  votesIn: { zh: '所在选区', en: 'Votes in' },
  votesInHint: { zh: '这里的选民在哪个选区投票。', en: 'The constituency its voters vote in.' },
  elected: { zh: '选出', en: 'elected' },
  contacts: { zh: '联系', en: 'in contact' },
  otherNames: { zh: '别名：', en: 'Also: ' },
  ended: { zh: '已撤并', en: 'ended' },
  gaps: { zh: '没有代表联系的村居', en: 'Villages and communities no deputy keeps contact with' },
  noGaps: { zh: '每个村居都有代表联系。', en: 'Every village and community has a deputy in contact with it.' },
  notCovered: { zh: '没有代表联系', en: 'nobody in contact' },
  electsNobody: { zh: '没有登记选出的代表', en: 'nobody noted as elected here' },
  deputyAreas: { zh: '选区和联系村居', en: 'Constituency and contact areas' },
  electedIn: { zh: '由哪个选区（选举单位）选出', en: 'Elected by' },
  contactAreas: { zh: '联系村居', en: 'Keeps contact with' },
  notNoted: { zh: '还没有登记', en: 'Not noted yet' },
  backToRoll: { zh: '返回名册', en: 'Back to the roll' },
  areas: { zh: '片区', en: 'Areas' },
  search: { zh: '按名称、别名或者地址查找', en: 'Find by name, other name or address' },
})

export const newAreas = (count: number): Bilingual => ({
  zh: `名册里有 ${count} 个还没有登记的片区`,
  en: count === 1 ? 'The roll names an area nobody has entered' : `The roll names ${count} areas nobody has entered`,
})
export const endedSince = (on: Bilingual): Bilingual => ({ zh: `${on.zh}起撤并`, en: `ended on ${on.en}` })
export const gapCount = (count: number): Bilingual => ({
  zh: `${count} 个村居没有代表联系`,
  en:
    count === 1
      ? '1 village or community with nobody in contact'
      : `${count} villages and communities with nobody in contact`,
})
