export { keepPerson, erasePerson, type KeptPerson, type PersonSaid } from './keep.ts'
export { lookAtPerson, looksAt, personsToldTo, type Look, type Person } from './look.ts'
export { LookReply, personFields } from './contract.ts'
