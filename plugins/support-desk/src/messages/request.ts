export const requestMessages = {
  title: 'Raise a request',
} as const;
