import {
  createTechDocsAddonExtension,
  TechDocsAddonLocations,
} from '@backstage/plugin-techdocs-react';
import { ArticleAddon } from '../techdocs/extension';
import { inLegacyApp } from './LegacyRoot';
import { supportDeskPlugin } from './plugin';

/**
 * What stands at the end of each article of a system that has a support model; to stand within `TechDocsAddons`.
 *
 * @public
 */
export const SupportDeskArticle = supportDeskPlugin.provide(
  createTechDocsAddonExtension({
    name: 'SupportDeskArticle',
    location: TechDocsAddonLocations.Content,
    component: inLegacyApp(ArticleAddon),
  }),
);
