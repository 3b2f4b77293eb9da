export const modelMessages = {
  title: 'Support model',
} as const;
