/** The parts of a sentence in which `**` marks what is strong. */
export const partsOf = (text: string) =>
  text
    .split('**')
    .map((part, id) => ({ id, text: part, isStrong: id % 2 === 1 }))
    .filter(it => it.text);
