let asked = ''

/** Remembers which filters the list was last left with. */
export const leaveList = (search: string): void => {
  asked = search
}

/** The list as it was last left. */
export const listPlace = (): string => `/decisions${asked}`
