/** Stands in for zod in the browser: any property of it, and any call, is itself again. */
export const z: unknown = new Proxy(() => undefined, { get: () => z, apply: () => z })
