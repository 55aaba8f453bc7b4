export const personalKinds = ['phone', 'identity-number', 'bank-card', 'plate', 'mail'] as const
export type PersonalKind = (typeof personalKinds)[number]

/** What a number or address of a private person looks like in a Chinese text; digits inside longer numbers are not meant. */
const patterns: Readonly<Record<PersonalKind, RegExp>> = {
  'identity-number': /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g,
  'bank-card': /(?<!\d)(?:62|4\d|5[1-5])\d{14,17}(?![\dXx])/g,
  phone: /(?<!\d)(?:1[3-9]\d([-\s]?)\d{4}\1\d{4}|0\d{2,3}-?\d{7,8})(?!\d)/g,
  plate:
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])/g,
  mail: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
}

export interface PersonalData {
  readonly kind: PersonalKind
  readonly text: string
}

/** Numbers and addresses of persons in a text, each once, in the order found by kind. */
export function personalDataIn(text: string): PersonalData[] {
  const found = new Map<string, PersonalKind>()
  for (const kind of ['identity-number', 'bank-card', 'phone', 'plate', 'mail'] as const)
    for (const [hit] of text.matchAll(patterns[kind])) if (!found.has(hit)) found.set(hit, kind)
  return [...found].map(([hit, kind]) => ({ kind, text: hit }))
}

/** A text as it may stand before everybody: what looks like a person's number or address is left out. */
export function withoutPersonalData(text: string): string {
  let shown = text
  for (const { text: found } of personalDataIn(text)) shown = shown.replaceAll(found, '＊＊＊')
  return shown
}
