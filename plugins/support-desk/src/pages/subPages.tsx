import type { RouteRef } from '@backstage/frontend-plugin-api';
import type { JSX } from 'react';
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
  titleKey:
    | 'common.getHelp'
    | 'entity.model'
    | `${
        | 'faq'
        | 'licences'
        | 'notices'
        | 'reports'
        | 'responsibilities'
        | 'superUsers'
        | 'ticket'}.title`;
  routeRef: RouteRef;
  loader: () => Promise<JSX.Element>;
}

/** The tabs in their order, for both front-end systems; the first is where the page opens. */
export const subPages: SubPage[] = [
  {
    path: 'get-help',
    title: 'Get help',
    titleKey: 'common.getHelp',
    routeRef: getHelpRouteRef,
    loader: () => import('./GetHelpPage').then(m => <m.GetHelpRouter />),
  },
  {
    path: 'tickets',
    title: 'Tickets',
    titleKey: 'ticket.title',
    routeRef: ticketsRouteRef,
    loader: () => import('./TicketsPage').then(m => <m.TicketsRouter />),
  },
  {
    path: 'super-users',
    title: 'Super users',
    titleKey: 'superUsers.title',
    routeRef: superUsersRouteRef,
    loader: () => import('./SuperUsersPage').then(m => <m.SuperUsersRouter />),
  },
  {
    path: 'faq',
    title: 'FAQ',
    titleKey: 'faq.title',
    routeRef: faqRouteRef,
    loader: () => import('./FaqPage').then(m => <m.FaqRouter />),
  },
  {
    path: 'licences',
    title: 'Licences',
    titleKey: 'licences.title',
    routeRef: licencesRouteRef,
    loader: () => import('./LicencesPage').then(m => <m.LicencesRouter />),
  },
  {
    path: 'responsibilities',
    title: 'Responsibilities',
    titleKey: 'responsibilities.title',
    routeRef: responsibilitiesRouteRef,
    loader: () =>
      import('./ResponsibilitiesPage').then(m => <m.ResponsibilitiesRouter />),
  },
  {
    path: 'notices',
    title: 'Notices',
    titleKey: 'notices.title',
    routeRef: noticesRouteRef,
    loader: () => import('./NoticesPage').then(m => <m.NoticesRouter />),
  },
  {
    path: 'reports',
    title: 'Reports',
    titleKey: 'reports.title',
    routeRef: reportsRouteRef,
    loader: () => import('./ReportsPage').then(m => <m.ReportsRouter />),
  },
  {
    path: 'models',
    title: 'Support model',
    titleKey: 'entity.model',
    routeRef: modelsRouteRef,
    loader: () => import('./ModelPage').then(m => <m.ModelRouter />),
  },
];
