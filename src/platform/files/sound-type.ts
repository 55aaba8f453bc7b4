/** Kinds of sound that are taken as somebody's voice, with the ending each is named by. */
export const soundTypes = {
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/amr': 'amr',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
} as const
export type SoundType = keyof typeof soundTypes

const latin = new TextDecoder('latin1')
const brands = ['M4A ', 'M4B ', 'mp42', 'mp41', 'isom', 'iso2', '3gp4', '3gp5', '3gp6']

/** The first frame of an MPEG sound: eleven set bits, layer III, and no reserved rate. */
const isFrame = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2 && ((bytes[2] ?? 0) & 0xf0) !== 0xf0

/** What a sound is by its first bytes, whatever its name says; null for everything else, pictures and films with it. */
export function soundTypeOf(bytes: Uint8Array): SoundType | null {
  const head = latin.decode(bytes.subarray(0, 16))
  if (head.startsWith('#!AMR')) return 'audio/amr'
  if (head.startsWith('OggS')) return 'audio/ogg'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WAVE') return 'audio/wav'
  if (head.startsWith('ID3') || isFrame(bytes)) return 'audio/mpeg'
  return head.slice(4, 8) === 'ftyp' && brands.includes(head.slice(8, 12)) ? 'audio/mp4' : null
}
