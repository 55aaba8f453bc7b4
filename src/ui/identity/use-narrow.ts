import { useMediaQuery } from '@mantine/hooks'

/** Whether the window is a phone's, where a dialogue takes the whole of it. */
export const useNarrow = (): boolean => useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false })
