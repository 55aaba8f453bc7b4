export { Done, type Finished } from '../../docket/pages/index.tsx'
