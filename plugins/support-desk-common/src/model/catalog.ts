/** The kind of a support model in the catalog. @public */
export const SUPPORT_MODEL_KIND = 'SupportModel';

/** The version of the format of a support model. @public */
export const SUPPORT_MODEL_API_VERSION = 'supportdesk.io/v1alpha1';

/** From a support model to the systems, components and other entities that it supports. @public */
export const RELATION_SUPPORTS = 'supports';
/** From an entity to the support models that support it. @public */
export const RELATION_SUPPORTED_BY = 'supportedBy';

/** From a support model to the groups and users who own its levels and answer at its contacts. @public */
export const RELATION_STAFFED_BY = 'staffedBy';
/** From a group or user to the support models in which it works. @public */
export const RELATION_STAFFS = 'staffs';

/** From a support model to the people of its super-user areas. @public */
export const RELATION_HAS_SUPER_USER = 'hasSuperUser';
/** From a user to the support models in which it helps colleagues. @public */
export const RELATION_SUPER_USER_OF = 'superUserOf';

/** Prefix of the annotations by which groups name holders of roles: `supportdesk.io/role.<role>`. @public */
export const ANNOTATION_ROLE_PREFIX = 'supportdesk.io/role.';
/** Prefix of the annotations with the last day of a contract: `supportdesk.io/contract.<contract>`. @public */
export const ANNOTATION_CONTRACT_PREFIX = 'supportdesk.io/contract.';
/** The day since which a group is no longer active: its members no longer count. @public */
export const ANNOTATION_INACTIVE_SINCE = 'supportdesk.io/inactive-since';
/** Prefix of the annotations with the link to a group's own plan: `supportdesk.io/continuity.<policy>`. @public */
export const ANNOTATION_CONTINUITY_PREFIX = 'supportdesk.io/continuity.';
