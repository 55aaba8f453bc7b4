/** Says something to whoever started the program. */
export const say = (text = ''): void => void process.stdout.write(`${text}\n`)
