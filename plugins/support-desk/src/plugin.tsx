import {
  createFrontendPlugin,
  PageBlueprint,
  PluginHeaderActionBlueprint,
  PluginWrapperBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiCustomerService2Line } from '@remixicon/react';
import { supportDeskApi } from './api';
import { noticeCorner } from './components/NoticeBanners/extension';
import {
  licencesOfCard,
  superUserOfCard,
  supportEntityCard,
  supportEntityContent,
} from './entity/extensions';
import {
  dueNextWidget,
  myTicketsWidget,
  noticesWidget,
} from './home/extensions';
import { searchExtensions } from './search/extensions';
import {
  faqRouteRef,
  getHelpRouteRef,
  licencesRouteRef,
  modelsRouteRef,
  noticesRouteRef,
  reportsRouteRef,
  responsibilitiesRouteRef,
  rootRouteRef,
  superUsersRouteRef,
  ticketsRouteRef,
} from './routes';
import { articleAddon } from './techdocs';

const supportPage = PageBlueprint.make({
  params: {
    path: '/support',
    routeRef: rootRouteRef,
    title: 'Support',
    icon: <RiCustomerService2Line />,
  },
});

/** Cache, clock and tokens around all that the plugin draws. */
const supportWrapper = PluginWrapperBlueprint.make({
  params: define =>
    define({
      loader: async () => ({
        component: (await import('./components/SupportProviders'))
          .SupportProviders,
      }),
    }),
});

/** Stays in the header for all tabs. */
const systemSelect = PluginHeaderActionBlueprint.make({
  name: 'system-select',
  params: {
    loader: () =>
      import('./components/SystemSelect').then(m => <m.SystemSelect />),
  },
});

/** Stays in the header for all tabs. */
const feedbackButton = PluginHeaderActionBlueprint.make({
  name: 'feedback',
  params: {
    loader: () =>
      import('./components/Feedback').then(m => <m.FeedbackButton />),
  },
});

const getHelpPage = SubPageBlueprint.make({
  name: 'get-help',
  params: {
    path: 'get-help',
    title: 'Get help',
    routeRef: getHelpRouteRef,
    loader: () => import('./pages/GetHelpPage').then(m => <m.GetHelpRouter />),
  },
});

const ticketsPage = SubPageBlueprint.make({
  name: 'tickets',
  params: {
    path: 'tickets',
    title: 'Tickets',
    routeRef: ticketsRouteRef,
    loader: () => import('./pages/TicketsPage').then(m => <m.TicketsRouter />),
  },
});

const superUsersPage = SubPageBlueprint.make({
  name: 'super-users',
  params: {
    path: 'super-users',
    title: 'Super users',
    routeRef: superUsersRouteRef,
    loader: () =>
      import('./pages/SuperUsersPage').then(m => <m.SuperUsersRouter />),
  },
});

const faqPage = SubPageBlueprint.make({
  name: 'faq',
  params: {
    path: 'faq',
    title: 'FAQ',
    routeRef: faqRouteRef,
    loader: () => import('./pages/FaqPage').then(m => <m.FaqRouter />),
  },
});

const licencesPage = SubPageBlueprint.make({
  name: 'licences',
  params: {
    path: 'licences',
    title: 'Licences',
    routeRef: licencesRouteRef,
    loader: () =>
      import('./pages/LicencesPage').then(m => <m.LicencesRouter />),
  },
});

const responsibilitiesPage = SubPageBlueprint.make({
  name: 'responsibilities',
  params: {
    path: 'responsibilities',
    title: 'Responsibilities',
    routeRef: responsibilitiesRouteRef,
    loader: () =>
      import('./pages/ResponsibilitiesPage').then(m => (
        <m.ResponsibilitiesRouter />
      )),
  },
});

const noticesPage = SubPageBlueprint.make({
  name: 'notices',
  params: {
    path: 'notices',
    title: 'Notices',
    routeRef: noticesRouteRef,
    loader: () => import('./pages/NoticesPage').then(m => <m.NoticesRouter />),
  },
});

const reportsPage = SubPageBlueprint.make({
  name: 'reports',
  params: {
    path: 'reports',
    title: 'Reports',
    routeRef: reportsRouteRef,
    loader: () => import('./pages/ReportsPage').then(m => <m.ReportsRouter />),
  },
});

/** Notifications lead here; it has no tab, and without a route of its own no entry in the sidebar. */
const surveyPage = PageBlueprint.make({
  name: 'surveys',
  params: {
    path: '/support/surveys',
    loader: () => import('./pages/SurveyPage').then(m => <m.SurveyRouter />),
  },
});

const modelsPage = SubPageBlueprint.make({
  name: 'models',
  params: {
    path: 'models',
    title: 'Support model',
    routeRef: modelsRouteRef,
    loader: () => import('./pages/ModelPage').then(m => <m.ModelRouter />),
  },
});

/**
 * Support Desk for the portal: Get help, tickets and the support models, tabs and cards on entities, widgets.
 *
 * @public
 */
export const supportDeskPlugin = createFrontendPlugin({
  pluginId: 'support-desk',
  title: 'Support',
  icon: <RiCustomerService2Line />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [
    supportDeskApi,
    supportWrapper,
    supportPage,
    feedbackButton,
    systemSelect,
    getHelpPage,
    ticketsPage,
    superUsersPage,
    faqPage,
    licencesPage,
    responsibilitiesPage,
    noticesPage,
    reportsPage,
    modelsPage,
    surveyPage,
    supportEntityCard,
    supportEntityContent,
    superUserOfCard,
    licencesOfCard,
    myTicketsWidget,
    dueNextWidget,
    noticesWidget,
    noticeCorner,
    ...searchExtensions,
    articleAddon,
  ],
});
