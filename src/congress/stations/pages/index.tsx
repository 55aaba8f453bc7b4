export { StationField } from './station-field.tsx'
