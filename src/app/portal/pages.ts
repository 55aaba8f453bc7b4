import { decisionPublicForms, decisionPublicPages } from '../../congress/decisions/index.ts'
import { progressPublicPages } from '../../congress/progress/index.ts'
import type { PublicForm, PublicPage } from '../../platform/portal/page.ts'

/** Every page the public reads: each room adds its own. The first of a place without a parameter stands in the menu. */
export const publicPages: readonly PublicPage[] = [...decisionPublicPages, ...progressPublicPages]

/** Every form the public sends. */
export const publicForms: readonly PublicForm[] = [...decisionPublicForms]
