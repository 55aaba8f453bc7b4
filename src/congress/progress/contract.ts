export * from './bulletins/contract.ts'
export * from './hearings/contract.ts'
