/** Responsibilities: who does what, and how it changes. */
export const responsibilityMessages = {
  title: 'Responsibilities',
} as const;
