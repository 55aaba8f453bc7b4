/** Says a sentence in both languages of the house, to whoever waits before the program itself can speak. */
export const say = (zh, en) => console.error(`${zh}\n${en}`)
