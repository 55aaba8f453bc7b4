import { expect, test } from 'vitest'
import { qrCode } from './qr.ts'

test('drawn as one path with its quiet edge, and named for whoever sees nothing', () => {
  const drawn = String(qrCode('https://example.org/public/1/stations/a', '白苇村 & <站>'))
  expect(drawn).toContain('aria-label="白苇村 &amp; &lt;站&gt;"')
  // The upper left finder pattern: seven dark modules from the fourth on.
  expect(drawn).toContain('<path d="M4 4h7v1H4z')
  expect(String(qrCode('a', ''))).not.toBe(String(qrCode('b', '')))
})
