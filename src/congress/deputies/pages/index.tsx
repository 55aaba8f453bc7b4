export { DeputyChoice } from './deputy-choice.tsx'
