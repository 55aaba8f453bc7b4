export { DeputyChoice } from './deputy-choice.tsx'
export { PeopleFields, type Person } from './people-fields.tsx'
export { AreaField, AreasField } from './area-field.tsx'
