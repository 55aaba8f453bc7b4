/** What one table may hold. Larger ones are refused whole, before they cost memory. */
export const limits = {
  /** Bytes of the file as sent. */
  file: 10 * 1024 * 1024,
  /** Bytes of everything in an XLSX once unpacked: beyond this a small file is a bomb, not a table. */
  unpacked: 96 * 1024 * 1024,
  /** Parts of an XLSX. */
  parts: 1000,
  rows: 20_000,
  columns: 200,
  /** Problems listed; more are only counted by the row they stop at. */
  problems: 300,
} as const
