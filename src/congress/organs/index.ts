export { allCongresses, found, lockFounding, type Founding, type ListedCongress } from './found.ts'
export {
  congressOf,
  isHere,
  organByName,
  organOf,
  organsOf,
  sessionFrom,
  sessionOf,
  sessionOn,
  sessionsOf,
} from './queries.ts'
export { settingsOf } from './settings-of.ts'
export type { Settings } from './settings.ts'
export { addOrgans, importOrgans, importOrganRows } from './import-organs.ts'
export { setMotionsUntil } from './cut-off.ts'
