import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { widgetCard } from './WidgetCard';
import { widgets } from './widgets';

export const myTicketsWidget = HomePageWidgetBlueprint.make({
  name: 'my-tickets',
  params: {
    ...widgets.myTickets,
    componentProps: { Renderer: widgetCard('myTickets') },
  },
});

export const dueNextWidget = HomePageWidgetBlueprint.make({
  name: 'due-next',
  params: {
    ...widgets.dueNext,
    componentProps: { Renderer: widgetCard('dueNext') },
  },
});

export const noticesWidget = HomePageWidgetBlueprint.make({
  name: 'notices',
  params: {
    ...widgets.notices,
    componentProps: { Renderer: widgetCard('notices') },
  },
});
