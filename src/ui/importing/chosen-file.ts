/** Largest file taken, in bytes. */
export const largest = 10 * 1024 * 1024

/** The bytes of a file in base64. Rejects when the browser cannot read it (moved, locked, a folder). */
export const contentOf = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''))
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(file)
  })

/** Gives the reader a table with nothing but its headings; the mark at its head lets Excel read the Chinese. */
export function downloadBlank(headings: readonly string[], fileName: string): void {
  const address = URL.createObjectURL(new Blob([`\ufeff${headings.join(',')}\r\n`], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
