import type { Entity } from '@backstage/catalog-model';
import { createComponentExtension } from '@backstage/core-plugin-api';
import { RELATION_SUPPORTED_BY } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ComponentType } from 'react';
import { inLegacyApp } from './LegacyRoot';
import { supportDeskPlugin } from './plugin';

function entityExtension(name: string, load: () => Promise<ComponentType>) {
  return supportDeskPlugin.provide(
    createComponentExtension({
      name,
      component: { lazy: async () => inLegacyApp(await load()) },
    }),
  );
}

/**
 * Whether a support model names the entity among its services.
 *
 * @public
 */
export function isSupportDeskAvailable(entity: Entity): boolean {
  return Boolean(
    entity.relations?.some(({ type }) => type === RELATION_SUPPORTED_BY),
  );
}

/**
 * The tab *Support* of an entity.
 *
 * @public
 */
export const EntitySupportContent = entityExtension(
  'EntitySupportContent',
  () =>
    import('../entity/SupportEntityContent').then(m => m.SupportEntityContent),
);

/**
 * Who supports an entity and how to reach them.
 *
 * @public
 */
export const EntitySupportCard = entityExtension('EntitySupportCard', () =>
  import('../entity/SupportEntityCard').then(m => m.SupportEntityCard),
);

/**
 * The licences of an entity; nothing where it has none.
 *
 * @public
 */
export const EntityLicencesCard = entityExtension('EntityLicencesCard', () =>
  import('../entity/LicencesOfCard').then(m => m.LicencesOfCard),
);

/**
 * What the person of a page of kind User is a super user of; nothing for everybody else.
 *
 * @public
 */
export const EntitySuperUserOfCard = entityExtension(
  'EntitySuperUserOfCard',
  () => import('../entity/SuperUserOfCard').then(m => m.SuperUserOfCard),
);
