export const entityMessages = {
  title: 'Support',
} as const;
