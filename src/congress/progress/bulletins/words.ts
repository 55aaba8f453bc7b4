export const bulletinStates = ['drafted', 'checked', 'published', 'dropped'] as const
export type BulletinState = (typeof bulletinStates)[number]
