import { levelNames, type Level } from '../../../congress/organs/words.ts'
import { terms, type Congress } from './bodies.ts'
import { instant, schemaOf, sent, types, type Fields, type Kind, type Source } from './thing.ts'

/** Names of the lists a body has, by the kind they hold. */
export const lists: Readonly<Record<Kind, string>> = {
  organization: 'organization',
  person: 'person',
  membership: 'membership',
  meeting: 'meeting',
  'agenda-item': 'agendaItem',
  paper: 'paper',
  file: 'file',
  location: 'locationList',
  'legislative-term': 'legislativeTermList',
}

/** Where everything begins. @param base the interface's own address */
export const systemOf = ({ founded, page }: Source, base: string, congress: Congress): Fields => ({
  id: base,
  type: schemaOf('System'),
  oparlVersion: 'https://schema.oparl.org/1.1/',
  body: `${base}/bodies`,
  name: congress.name,
  website: page('/'),
  created: instant(founded),
  modified: instant(founded),
})

/** The congress as a body, with the lists of everything it publishes. */
export async function bodyOf(source: Source, base: string, congress: Congress): Promise<Fields> {
  const { bodyUrl, founded, page } = source
  const found = await terms(source)
  return {
    id: bodyUrl,
    type: schemaOf('Body'),
    system: base,
    name: congress.name,
    shortName: congress.shortName,
    website: page('/'),
    classification: levelNames[congress.level as Level].zh,
    ...Object.fromEntries((Object.keys(types) as Kind[]).map((kind) => [lists[kind], `${base}/${kind}`])),
    legislativeTerm: found.map((term) => sent(source, 'legislative-term', term)),
    created: instant(founded),
    modified: instant(founded),
    web: page('/'),
  }
}
