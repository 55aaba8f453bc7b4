import { z } from 'zod'

/** A document comes for Word, or as PDF. */
export const documentFiles = ['docx', 'pdf'] as const
export const fileField = z.enum(documentFiles)
