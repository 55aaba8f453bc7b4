const megabyte = 1024 * 1024

/**
 * Largest file in bytes: a scanned document of some forty pages. Files stand in the database with everything else, so
 * that one backup holds all; larger ones would slow it for everybody.
 */
export const largest = 10 * megabyte

/** What one account may have sent without attaching it, in bytes: a paper's worth of photos, no store of films. */
export const mostUnattached = 100 * megabyte

/** Days after which what was attached to nothing is swept. */
export const keptUnattached = 7
