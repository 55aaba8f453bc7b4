interface GivenFile {
  readonly fileName: string
  /** Media type. */
  readonly type: string
  readonly base64: string
}

/** Lets the browser keep a file that the house has made. */
export function giveFile({ fileName, type, base64 }: GivenFile): void {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // Some browsers begin to read only after the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
