const holds = (text: string): boolean => text.includes('\u0000') || !text.isWellFormed()

/**
 * Where a value holds a text that no column of the database takes: NUL, or half a character. Null: nowhere.
 * Walks without recursion, for a body may be nested as deeply as it is long.
 */
export function unstorableIn(value: unknown): string[] | null {
  const left: [unknown, string[]][] = [[value, []]]
  for (let next = left.pop(); next; next = left.pop()) {
    const [each, path] = next
    if (typeof each === 'string' && holds(each)) return path
    if (typeof each !== 'object' || each === null || ArrayBuffer.isView(each)) continue
    for (const [key, inner] of Object.entries(each)) {
      if (holds(key)) return path
      // The way is told as far as a reader would follow it.
      left.push([inner, path.length < 5 ? [...path, key] : path])
    }
  }
  return null
}
