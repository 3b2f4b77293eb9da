/** `+5`, `−6`, `0` */
export function signed(change: number, write: (value: number) => string) {
  if (change === 0) return '0';
  return `${change > 0 ? '+' : '−'}${write(Math.abs(change))}`;
}
