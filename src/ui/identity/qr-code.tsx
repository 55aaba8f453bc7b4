import { useEffect, useState } from 'react'
import { Waiting } from '../waiting.tsx'

/** A QR code drawn in the browser: the secret in it goes nowhere else. The drawing code is read only when needed. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [picture, setPicture] = useState('')
  useEffect(() => {
    let wanted = true
    void import('qrcode')
      .then(({ default: qr }) => qr.toDataURL(text, { width: 220, margin: 1 }))
      .then((drawn) => wanted && setPicture(drawn))
    return () => {
      wanted = false
    }
  }, [text])
  if (!picture) return <Waiting lines={3} />
  return <img src={picture} width={220} height={220} alt={label} className="qr" />
}
