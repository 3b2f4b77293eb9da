/** The list behind a short form: nothing, one item alone, or a list. @public */
export const many = <T>(value: T | T[] | undefined): T[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};
