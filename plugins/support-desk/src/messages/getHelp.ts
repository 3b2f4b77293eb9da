export const getHelpMessages = {
  title: 'Get help with {{system}}',
} as const;
