import { html, raw } from 'hono/html'
import qrcode from 'qrcode'
import type { Html } from './page.ts'

/** A QR code drawn into the page itself: nothing is loaded, no script runs, and it prints as sharp as the paper. */
export function qrCode(text: string, label: string): Html {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' })
  const { size, data } = modules
  const dark = (x: number, y: number): boolean => x < size && data[y * size + x] === 1
  let path = ''
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      if (!dark(x, y)) continue
      const from = x
      while (dark(x + 1, y)) x += 1
      path += `M${from + 4} ${y + 4}h${x - from + 1}v1H${from + 4}z`
    }
  // Four quiet modules around it, as readers need.
  const side = size + 8
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${side} ${side}"
    width="220"
    height="220"
    role="img"
    aria-label="${label}"
    shape-rendering="crispEdges"
  >
    <rect width="${side}" height="${side}" fill="#fff" />
    <path d="${raw(path)}" />
  </svg>`
}
