import { createCardExtension } from '@backstage/plugin-home-react';
import { widgets } from '../home/widgets';
import { inLegacyApp } from './LegacyRoot';
import { supportDeskPlugin } from './plugin';

function homeCard({
  components,
  ...widget
}: (typeof widgets)[keyof typeof widgets]) {
  return supportDeskPlugin.provide(
    createCardExtension({
      ...widget,
      components: async () => {
        const { Content } = await components();
        return { Content: inLegacyApp(Content) };
      },
    }),
  );
}

/**
 * The reader's own open tickets.
 *
 * @public
 */
export const HomePageMyTickets = homeCard(widgets.myTickets);

/**
 * The open tickets of the reader's teams, what is due next first.
 *
 * @public
 */
export const HomePageDueNext = homeCard(widgets.dueNext);

/**
 * What is interrupted, and what is planned.
 *
 * @public
 */
export const HomePageNotices = homeCard(widgets.notices);
