export const homeMessages = {
  dueNext: {
    empty:
      'Nothing is due for your team. What comes in for it appears here, what is due next first.',
    all: 'Open the queue, {{total}}',
  },
} as const;
