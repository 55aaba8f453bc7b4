export { pathOf } from '../../docket/pages/index.tsx'
