/** Statements are prepared under one name each; past this many the rest go unnamed, so that memory stays bounded. */
const mostNames = 400
const names = new Map<string, string>()

/** The name a statement's text is prepared under on every connection, or undefined when it goes unprepared. */
export function preparedName(sql: string): string | undefined {
  // `set local` carries its value in its text: each congress would take a name of its own.
  if (sql.startsWith('set local')) return undefined
  const known = names.get(sql)
  if (known !== undefined || names.size >= mostNames) return known
  const name = `s${names.size}`
  names.set(sql, name)
  return name
}
