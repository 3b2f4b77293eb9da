import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  HomePageLayoutBlueprint,
  HomePageWidgetBlueprint,
} from '@backstage/plugin-home-react/alpha';

const layout = HomePageLayoutBlueprint.make({
  params: {
    loader: () => import('./HomeLayout').then(m => m.HomeLayout),
  },
});

const systemsWidget = HomePageWidgetBlueprint.make({
  name: 'systems',
  params: {
    name: 'Systems',
    title: 'Systems',
    description: 'The systems of the catalog with their docs',
    components: async () => ({
      Content: (await import('./SystemsWidget')).SystemsWidget,
    }),
  },
});

/** What this portal adds to its start page, and how it is laid out. */
export const homeModule = createFrontendModule({
  pluginId: 'home',
  extensions: [layout, systemsWidget],
});
