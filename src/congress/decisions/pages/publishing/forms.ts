import type { ActForms } from '../act-form.ts'
import { PublishForm } from './publish-form.tsx'

export const publishingForms: ActForms = { publish: PublishForm }
