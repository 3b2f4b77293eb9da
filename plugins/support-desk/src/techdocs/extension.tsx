import { AddonBlueprint } from '@backstage/plugin-techdocs-react/alpha';
import { lazy, Suspense } from 'react';

const LazyArticle = lazy(() =>
  import('./ArticleAddon').then(m => ({ default: m.ArticleAddon })),
);

/** Loaded when an article is read, in both front-end systems. */
export function ArticleAddon() {
  return (
    <Suspense fallback={null}>
      <LazyArticle />
    </Suspense>
  );
}

/** What stands at the end of each article of a system that has a support model. */
export const articleAddon = AddonBlueprint.make({
  name: 'article',
  params: {
    name: 'SupportDeskArticle',
    location: 'Content',
    component: ArticleAddon,
  },
});
