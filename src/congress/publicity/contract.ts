export * from './columns/contract.ts'
export * from './law-library/contract.ts'
