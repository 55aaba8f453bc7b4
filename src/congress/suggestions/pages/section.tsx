export { Section } from '../../docket/pages/index.tsx'
