export const bulletinStates = ['drafted', 'checked', 'published', 'dropped'] as const
export type BulletinState = (typeof bulletinStates)[number]

/** What a period of it came to (本期结果). */
export const publishedAs = (edition: number): string => `第 ${edition} 版已公布`
