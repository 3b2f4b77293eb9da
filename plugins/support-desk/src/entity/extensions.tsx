import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { RiCustomerService2Line } from '@remixicon/react';

/** Entities that a support model names among its services: the catalog's module gives them this relation. */
const isSupported = { relations: { $contains: { type: 'supportedBy' } } };

export const supportEntityContent = EntityContentBlueprint.make({
  params: {
    path: '/support',
    title: 'Support',
    icon: <RiCustomerService2Line />,
    filter: isSupported,
    loader: () =>
      import('./SupportEntityContent').then(m => <m.SupportEntityContent />),
  },
});

export const supportEntityCard = EntityCardBlueprint.make({
  params: {
    type: 'content',
    filter: isSupported,
    loader: () =>
      import('./SupportEntityCard').then(m => <m.SupportEntityCard />),
  },
});

/** Whether it has licences is asked where the card is shown: the catalog knows none of those that are kept in the portal. */
export const licencesOfCard = EntityCardBlueprint.make({
  name: 'licences',
  params: {
    type: 'info',
    filter: isSupported,
    loader: () => import('./LicencesOfCard').then(m => <m.LicencesOfCard />),
  },
});

/** Whether the person is a super user is asked where the card is shown: the catalog knows only those of the models. */
export const superUserOfCard = EntityCardBlueprint.make({
  name: 'super-user-of',
  params: {
    type: 'info',
    filter: { kind: 'user' },
    loader: () => import('./SuperUserOfCard').then(m => <m.SuperUserOfCard />),
  },
});
