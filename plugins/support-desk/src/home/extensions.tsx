import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { homeMessages } from '../messages/home';
import { widgetCard } from './WidgetCard';

export const myTicketsWidget = HomePageWidgetBlueprint.make({
  name: 'my-tickets',
  params: {
    name: 'SupportDeskMyTickets',
    title: homeMessages.myTickets.title,
    description: 'Your open tickets and when you will hear back',
    components: async () => ({
      Content: (await import('./MyTicketsWidget')).MyTicketsWidget,
    }),
    componentProps: { Renderer: widgetCard('myTickets') },
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
    title: homeMessages.dueNext.title,
    description: 'The open tickets of your teams, what is due next first',
    components: async () => ({
      Content: (await import('./DueNextWidget')).DueNextWidget,
    }),
    componentProps: { Renderer: widgetCard('dueNext') },
    layout: {
      width: { minColumns: 6, defaultColumns: 12 },
      height: { minRows: 3, defaultRows: 6 },
    },
  },
});

export const noticesWidget = HomePageWidgetBlueprint.make({
  name: 'notices',
  params: {
    name: 'SupportDeskNotices',
    title: homeMessages.notices.title,
    description: 'What is interrupted, and what is planned',
    components: async () => ({
      Content: (await import('./NoticesWidget')).NoticesWidget,
    }),
    componentProps: { Renderer: widgetCard('notices') },
    layout: {
      width: { minColumns: 4, defaultColumns: 6 },
      height: { minRows: 3, defaultRows: 5 },
    },
  },
});
