/** A figure with a true minus: a hyphen is hardly seen in a column, and read as a dash. */
export const signed = (figure: number): string =>
  figure < 0 ? `−${-figure}` : String(figure);
