import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

export const myTicketsWidget = HomePageWidgetBlueprint.make({
  name: 'my-tickets',
  params: {
    name: 'SupportDeskMyTickets',
    title: 'My tickets',
    description: 'Your open tickets and when you will hear back',
    components: async () => ({
      Content: (await import('./MyTicketsWidget')).MyTicketsWidget,
    }),
    layout: {
      width: { minColumns: 4, defaultColumns: 6 },
      height: { minRows: 3, defaultRows: 5 },
    },
  },
});

export const dueNextWidget = HomePageWidgetBlueprint.make({
  name: 'due-next',
  params: {
    name: 'SupportDeskDueNext',
    title: 'Due next for my team',
    description: 'The open tickets of your teams, what is due next first',
    components: async () => ({
      Content: (await import('./DueNextWidget')).DueNextWidget,
    }),
    layout: {
      width: { minColumns: 6, defaultColumns: 12 },
      height: { minRows: 3, defaultRows: 6 },
    },
  },
});
