export * from './accounting/contract.ts'
export * from './contacting/contract.ts'
export * from './legal-help/contract.ts'
