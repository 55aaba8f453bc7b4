export * from './bulletins/contract.ts'
export * from './hearings/contract.ts'
export * from './visits/contract.ts'
