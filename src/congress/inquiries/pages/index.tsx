export { InquiriesAbout } from './inquiries-about.tsx'
