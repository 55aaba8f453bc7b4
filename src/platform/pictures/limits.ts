/** Longest side of a redrawn picture, in pixels: every detail a reader needs, at some 300 kB. */
export const longestSide = 1600

/** Largest picture taken to be redrawn, in bytes: what the best of phones make. */
export const largestPicture = 32 * 1024 * 1024

/** Most pixels a picture may unfold into, in millions: a small file that claims more is made to fill the memory. */
export const mostMegapixels = 110

/** How many may wait to be redrawn; each waits with its bytes in memory. */
export const mostWaiting = 12
