/**
 * Lets the desk be opened without a connection, where the browser allows it: only over https, or on this very machine.
 * An answer that is no program (the kill switch, docs/decisions/0010) takes the worker away again.
 */
export function keepDeskOnDevice(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  window.addEventListener('load', () => {
    // Without it the desk works as ever, only not without a connection.
    void navigator.serviceWorker.register('/offline.js').catch(() => undefined)
  })
}
