export { deputiesByName, deputyByName, isDeputyHere } from './queries.ts'
export { importDeputies, importDeputyRows } from './import-deputies.ts'
