export * from './bulletins/contract.ts'
