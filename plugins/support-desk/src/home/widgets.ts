import { homeMessages } from '../messages/home';

/** The widgets of home pages, for both front-end systems. */
export const widgets = {
  myTickets: {
    name: 'SupportDeskMyTickets',
    title: homeMessages.myTickets.title,
    description: 'Your open tickets and when you will hear back',
    components: async () => ({
      Content: (await import('./MyTicketsWidget')).MyTicketsWidget,
    }),
    layout: {
      width: { minColumns: 4, defaultColumns: 6 },
      height: { minRows: 3, defaultRows: 5 },
    },
  },
  dueNext: {
    name: 'SupportDeskDueNext',
    title: homeMessages.dueNext.title,
    description: 'The open tickets of your teams, what is due next first',
    components: async () => ({
      Content: (await import('./DueNextWidget')).DueNextWidget,
    }),
    layout: {
      width: { minColumns: 6, defaultColumns: 12 },
      height: { minRows: 3, defaultRows: 6 },
    },
  },
  notices: {
    name: 'SupportDeskNotices',
    title: homeMessages.notices.title,
    description: 'What is interrupted, and what is planned',
    components: async () => ({
      Content: (await import('./NoticesWidget')).NoticesWidget,
    }),
    layout: {
      width: { minColumns: 4, defaultColumns: 6 },
      height: { minRows: 3, defaultRows: 5 },
    },
  },
};
