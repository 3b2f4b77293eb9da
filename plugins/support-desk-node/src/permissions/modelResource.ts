import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_MODEL } from '@supportdesk/backstage-plugin-support-desk-common';

/** What permission rules know of a support model. @public */
export interface ModelResource {
  /** Its full reference. */
  ref: string;
  /** Who owns it: full reference. */
  owner: string;
}

/** One question to a support model: is one of `values` what stands in `property`? @public */
export interface ModelCondition {
  property: keyof ModelResource;
  values: string[];
}

/** Support models in the permission framework; the resource reference is the full reference of the entity. @public */
export const modelResourceRef = createPermissionResourceRef<
  ModelResource,
  ModelCondition
>().with({ pluginId: 'support-desk', resourceType: RESOURCE_TYPE_MODEL });
