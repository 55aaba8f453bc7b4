export { OrganField } from './organ-field.tsx'
