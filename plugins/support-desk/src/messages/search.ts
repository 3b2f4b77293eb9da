export const searchMessages = {
  superUser: 'Super user',
  faq: 'FAQ',
  knownError: 'Known error',
  responsibility: 'Responsibility',
  asked_one: 'Asked once',
  asked_other: 'Asked {{count}} times',
  workaround: 'Work-around: {{text}}',
} as const;
