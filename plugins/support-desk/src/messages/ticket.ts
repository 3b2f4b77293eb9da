export const ticketMessages = {
  title: 'Tickets',
};
