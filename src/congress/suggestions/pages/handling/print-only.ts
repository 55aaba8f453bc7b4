/** Prints one part of the page and nothing beside it. */
export function printOnly(part: HTMLElement | null): void {
  if (!part) return
  const whole = () => {
    delete document.body.dataset['printing']
    delete part.dataset['printed']
  }
  document.body.dataset['printing'] = 'yes'
  part.dataset['printed'] = 'yes'
  window.addEventListener('afterprint', whole, { once: true })
  window.print()
}
