export { InspectionsAbout } from './inspections-about.tsx'
