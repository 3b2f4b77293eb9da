/** Licences: what was bought and is used, how it goes on, how to get more. */
export const licenceMessages = {
  title: 'Licences',
} as const;
