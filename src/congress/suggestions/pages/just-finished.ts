export { justFinished, leaveFinished } from '../../docket/pages/index.tsx'
