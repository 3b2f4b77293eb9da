import { AddonBlueprint } from '@backstage/plugin-techdocs-react/alpha';
import { lazy, Suspense } from 'react';

const ArticleAddon = lazy(() =>
  import('./ArticleAddon').then(m => ({ default: m.ArticleAddon })),
);

/** What stands at the end of each article of a system that has a support model. */
export const articleAddon = AddonBlueprint.make({
  name: 'article',
  params: {
    name: 'SupportDeskArticle',
    location: 'Content',
    component: () => (
      <Suspense fallback={null}>
        <ArticleAddon />
      </Suspense>
    ),
  },
});
