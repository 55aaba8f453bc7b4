export { RecordedLook } from './recorded-look.tsx'
