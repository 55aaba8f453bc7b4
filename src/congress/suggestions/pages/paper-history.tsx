export { MatterHistory as PaperHistory } from '../../docket/pages/index.tsx'
