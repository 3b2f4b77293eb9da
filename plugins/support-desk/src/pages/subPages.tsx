import type { RouteRef } from '@backstage/frontend-plugin-api';
import type { JSX } from 'react';
import type { tabsTranslationRef } from '../messages/tabs';
import {
  faqRouteRef,
  getHelpRouteRef,
  licencesRouteRef,
  modelsRouteRef,
  noticesRouteRef,
  reportsRouteRef,
  responsibilitiesRouteRef,
  superUsersRouteRef,
  ticketsRouteRef,
} from '../routes';

/** A tab of the page *Support*. */
export interface SubPage {
  /** Below the page. */
  path: string;
  /** Its name in English, where no language is known yet. */
  title: string;
  /** Of the same name in the reader's language. */
  titleKey: keyof (typeof tabsTranslationRef)['T'];
  routeRef: RouteRef;
  loader: () => Promise<JSX.Element>;
}

/** The tabs in their order, for both front-end systems; the first is where the page opens. */
export const subPages: SubPage[] = [
  {
    path: 'get-help',
    title: 'Get help',
    titleKey: 'tabs.getHelp',
    routeRef: getHelpRouteRef,
    loader: () => import('./GetHelpPage').then(m => <m.GetHelpRouter />),
  },
  {
    path: 'tickets',
    title: 'Tickets',
    titleKey: 'tabs.tickets',
    routeRef: ticketsRouteRef,
    loader: () => import('./TicketsPage').then(m => <m.TicketsRouter />),
  },
  {
    path: 'super-users',
    title: 'Super users',
    titleKey: 'tabs.superUsers',
    routeRef: superUsersRouteRef,
    loader: () => import('./SuperUsersPage').then(m => <m.SuperUsersRouter />),
  },
  {
    path: 'faq',
    title: 'FAQ',
    titleKey: 'tabs.faq',
    routeRef: faqRouteRef,
    loader: () => import('./FaqPage').then(m => <m.FaqRouter />),
  },
  {
    path: 'licences',
    title: 'Licences',
    titleKey: 'tabs.licences',
    routeRef: licencesRouteRef,
    loader: () => import('./LicencesPage').then(m => <m.LicencesRouter />),
  },
  {
    path: 'responsibilities',
    title: 'Responsibilities',
    titleKey: 'tabs.responsibilities',
    routeRef: responsibilitiesRouteRef,
    loader: () =>
      import('./ResponsibilitiesPage').then(m => <m.ResponsibilitiesRouter />),
  },
  {
    path: 'notices',
    title: 'Notices',
    titleKey: 'tabs.notices',
    routeRef: noticesRouteRef,
    loader: () => import('./NoticesPage').then(m => <m.NoticesRouter />),
  },
  {
    path: 'reports',
    title: 'Reports',
    titleKey: 'tabs.reports',
    routeRef: reportsRouteRef,
    loader: () => import('./ReportsPage').then(m => <m.ReportsRouter />),
  },
  {
    path: 'models',
    title: 'Support model',
    titleKey: 'tabs.model',
    routeRef: modelsRouteRef,
    loader: () => import('./ModelPage').then(m => <m.ModelRouter />),
  },
];
