import {
  coreExtensionData,
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
import { subPages } from './pages/subPages';
import { rootRouteRef } from './routes';
import { searchExtensions } from './search/extensions';
import { articleAddon } from './techdocs';

const supportPage = PageBlueprint.makeWithOverrides({
  factory(originalFactory, { config, inputs }) {
    const tabs = inputs.pages.map(page => ({
      path: page.get(coreExtensionData.routePath),
      title: page.get(coreExtensionData.title),
      element: page.get(coreExtensionData.reactElement),
    }));
    return originalFactory({
      path: '/support',
      routeRef: rootRouteRef,
      title: 'Support',
      icon: <RiCustomerService2Line />,
      // It brings a header of its own, with the tabs in the reader's language.
      noHeader: true,
      loader: () =>
        import('./pages/SupportPage').then(m => (
          <m.SupportPage title={config.title} tabs={tabs} />
        )),
    });
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

const supportSubPages = subPages.map(({ path, ...page }) =>
  SubPageBlueprint.make({ name: path, params: { path, ...page } }),
);

/** Notifications lead here; it has no tab, and without a route of its own no entry in the sidebar. */
const surveyPage = PageBlueprint.make({
  name: 'surveys',
  params: {
    path: '/support/surveys',
    loader: () => import('./pages/SurveyPage').then(m => <m.SurveyRouter />),
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
    ...supportSubPages,
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
