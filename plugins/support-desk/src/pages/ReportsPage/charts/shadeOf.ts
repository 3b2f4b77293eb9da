const SHADES = ['first', 'second', 'third', 'fourth'] as const;

/** The class of a part of a whole: each is paler than the one before. */
export const shadeOf = (index: number) =>
  SHADES[Math.min(index, SHADES.length - 1)];
