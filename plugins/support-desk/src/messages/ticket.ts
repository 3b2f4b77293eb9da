export const ticketMessages = {
  title: 'Tickets',
  widget: {
    empty:
      'You have no open ticket. What you raise appears here, with the time by which you hear back.',
    all: 'All, {{total}}',
  },
  status: {
    new: 'New',
    acknowledged: 'Acknowledged',
    inProgress: 'In progress',
    waiting: 'Waiting',
    resolved: 'Resolved',
    closed: 'Closed',
    reopened: 'Reopened',
    cancelled: 'Cancelled',
    merged: 'Merged',
  },
} as const;
