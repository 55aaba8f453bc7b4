import type { Catalogue } from '../../../platform/http/sentences.ts'
import { areaKindNames, type AreaKind } from './words.ts'

const nameOf = (kind: unknown) => areaKindNames[String(kind) as AreaKind]

/** Why an area may not stand so, or a deputy not be tied to it, in the reader's words. */
export const areaSentences: Catalogue = {
  'areas-missing': ({ missing }) => ({
    zh: `名册里有 ${missing} 个还没有登记的村居或者选区，请先看过名称，再勾选一并登记。`,
    en: `The roll names ${missing} areas nobody has entered. Look at their names and agree before importing.`,
  }),
  'area-name-taken': ({ name }) => ({
    zh: `已经有“${name}”了，同一处不能有两个同名的片区。`,
    en: `“${name}” is there already; two areas of one place cannot bear the same name.`,
  }),
  'area-in-itself': ({ name }) => ({
    zh: `“${name}”不能归到它自己下面。`,
    en: `“${name}” cannot lie in itself, nor in what lies in it.`,
  }),
  'area-not-elected-so': ({ kind, right }) => ({
    zh: `本级人大代表不由${nameOf(kind)?.zh}选出，应当登记为${nameOf(right)?.zh}。`,
    en: `Deputies of this congress are not elected by a ${nameOf(kind)?.en}; enter it as a ${nameOf(right)?.en}.`,
  }),
  'area-has-ended': ({ name, on }) => ({
    zh: `“${name}”已于 ${on} 撤并，不能再选用。`,
    en: `“${name}” was merged or ended on ${on} and can no longer be chosen.`,
  }),
  'area-votes-nowhere': ({ name }) => ({
    zh: `“${name}”不是选区，也不能给选区再指定选区。`,
    en: `“${name}” is no constituency people vote in, or a constituency was given a constituency.`,
  }),
  'area-has-parts': ({ name, count, first }) => ({
    zh: `“${name}”下面还有“${first}”等 ${count} 个片区，请先改它们的归属。`,
    en: `“${first}” and others (${count} in all) still lie in “${name}”; move them first.`,
  }),
  'area-elects-nobody': ({ name }) => ({
    zh: `“${name}”不是选区或者选举单位，代表不能由它选出。`,
    en: `“${name}” is no constituency or electing unit; nobody is elected by it.`,
  }),
  'area-not-lived-in': ({ name }) => ({
    zh: `“${name}”是选区，联系村居请选村、社区或者乡镇街道。`,
    en: `“${name}” is a constituency; for contact choose a village, community or township.`,
  }),
}
