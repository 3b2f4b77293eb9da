export const ticketMessages = {
  title: 'Tickets',
} as const;
