import { html } from 'hono/html'
import type { Html, Typed, View } from './page.ts'

/** What is wrong with one field, as it stands above it; nothing where nothing is. */
export const fieldWrong = ({ say }: View, { wrong }: Typed, field: string): Html =>
  wrong[field] ? html`<p class="wrong" id="${field}-wrong">${say(wrong[field])}</p>` : html``

/** What a field's own tag says when something is wrong with it, so that it is read out with the field. */
export const fieldMarked = ({ wrong }: Typed, field: string): Html =>
  wrong[field] ? html`aria-invalid="true" aria-describedby="${field}-wrong"` : html``
