export * from './legal-help/contract.ts'
