import type { Settings } from '../../organs/index.ts'
import type { ClassScheme } from './answer-rules.ts'

/** The congress's own classes of result and what each demands of a reply. */
export const schemeIn = (settings: Settings): ClassScheme => ({
  letters: Object.keys(settings.labels('suggestions.class-labels')).join(''),
  solved: String(settings.value('suggestions.solved-classes')),
  promising: String(settings.value('suggestions.promising-classes')),
  explaining: String(settings.value('suggestions.explaining-classes')),
})
