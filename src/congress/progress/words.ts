import { sentences } from '../../law/bilingual.ts'

export const words = sentences({
  bulletin: { zh: '办理情况通报', en: 'bulletin' },
  edition: { zh: '版', en: 'edition' },
  stop: { zh: '视察点', en: 'stop' },
  route: { zh: '视察路线', en: 'route' },
  progressForm: { zh: '办理进展表', en: 'progress form' },
})
