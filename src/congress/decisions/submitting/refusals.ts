import type { Bilingual } from '../../../law/bilingual.ts'
import type { Catalogue } from '../../../platform/http/sentences.ts'
import { bodyNames, textNames, trackNames, type Body, type Text, type Track } from '../words.ts'

const nameIn = (names: Readonly<Record<string, Bilingual | undefined>>, key: unknown): Bilingual =>
  names[String(key)] ?? { zh: String(key), en: String(key) }
export const bodyName = (body: unknown): Bilingual => nameIn(bodyNames, body as Body)
export const trackName = (track: unknown): Bilingual => nameIn(trackNames, track as Track)

const each = (keys: unknown): Bilingual[] =>
  String(keys ?? '')
    .split(',')
    .filter(Boolean)
    .map((key) => nameIn(textNames, key as Text))

/** Why a major matter could not be brought or taken in, in the reader's words. */
export const submittingSentences: Catalogue = {
  'line-ended': () => ({
    zh: '清单中的这一项已经停用或者改过，请重新选择清单事项。',
    en: 'This line of the list has ended or was changed; choose one that is in use.',
  }),
  'papers-missing': ({ unwritten, missing }) => {
    const texts = each(unwritten)
    const zh = [
      texts.length > 0 ? `没有写：${texts.map((text) => text.zh).join('、')}` : '',
      missing ? `没有附：${missing}` : '',
    ]
    const en = [
      texts.length > 0 ? `not written: ${texts.map((text) => text.en).join(', ')}` : '',
      missing ? `not attached: ${missing}` : '',
    ]
    return {
      zh: `提请前请补齐。${zh.filter(Boolean).join('；')}。`,
      en: `Before it is brought, add what is missing: ${en.filter(Boolean).join('; ')}.`,
    }
  },
  'not-in-its-power': ({ body }) => ({
    zh: `这类事项不由${bodyName(body).zh}决定，请重新核对权限。`,
    en: `Such a matter is not for ${bodyName(body).en} to decide.`,
  }),
  'goes-another-way': ({ track }) => ({
    zh: `清单列为“${trackName(track).zh}”，请按相应方式受理。`,
    en: `The list has it as “${trackName(track).en}”; take it in that way.`,
  }),
  'decide-by-past': ({ decideBy }) => ({
    zh: `决定期限 ${decideBy} 应在今天以后。`,
    en: `The decide-by day ${decideBy} must lie ahead.`,
  }),
  'other-day-unexplained': ({ usual }) => ({
    zh: `按本级规定期限是 ${usual}，改定日期请写明理由。`,
    en: `By rule it is ${usual}; say why another day is set.`,
  }),
  'missing-unsaid': () => ({
    zh: '请一次写明需要补正的全部内容。',
    en: 'Say everything that is missing, all at once.',
  }),
  'too-many-papers': ({ most }) => ({ zh: `最多附 ${most} 份材料。`, en: `At most ${most} papers.` }),
  'organ-not-its-own': () => ({
    zh: '请选择名录中仍在使用的机关；机关工作人员只能以本机关名义提请。',
    en: 'Choose an organ in use; an organ’s people bring matters in its own name only.',
  }),
  'file-elsewhere': () => ({
    zh: '这份文件已附在别处，请重新上传。',
    en: 'This file is attached elsewhere; send it again.',
  }),
}
