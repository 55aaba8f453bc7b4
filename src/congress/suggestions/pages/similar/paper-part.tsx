import type { PartProps } from '../act-form.ts'

/** What the paper's page shows of this part. */
export function SimilarPart(_props: PartProps) {
  return null
}
