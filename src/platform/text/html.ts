const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it stands in a page: whatever was typed, it is only read. */
export const escaped = (text: string | number | null): string =>
  String(text ?? '').replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark)
