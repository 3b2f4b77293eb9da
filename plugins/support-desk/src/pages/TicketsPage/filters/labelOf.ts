/** The name of a filter: to be seen where there is room, to be heard in any case. */
export const labelOf = (label: string, isLabelled: boolean) =>
  isLabelled ? { label } : { 'aria-label': label };
