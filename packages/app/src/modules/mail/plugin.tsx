import {
  createFrontendPlugin,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiMailLine } from '@remixicon/react';

const rootRouteRef = createRouteRef();

const mailPage = PageBlueprint.make({
  params: {
    path: '/demo-mail',
    routeRef: rootRouteRef,
    title: 'Demo mail',
    icon: <RiMailLine />,
    loader: () => import('./DemoMailPage').then(m => <m.DemoMailPage />),
  },
});

/** The inboxes of the people of the demo, to try Support Desk by e-mail. A real portal leaves this out. */
export const mailPlugin = createFrontendPlugin({
  pluginId: 'demo-mail',
  title: 'Demo mail',
  icon: <RiMailLine />,
  routes: { root: rootRouteRef },
  extensions: [mailPage],
});
