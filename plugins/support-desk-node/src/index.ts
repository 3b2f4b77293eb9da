/**
 * What modules and permission policies need of Support Desk: rules about tickets and the policy that it suggests, where attachments are
 * kept, how vendors' portals, mailboxes and what counts licences are connected, how articles are published.
 *
 * @packageDocumentation
 */
export * from './attachments';
export * from './intake';
export * from './licences';
export * from './permissions';
export * from './publishing';
export * from './clock';
export * from './isSecure';
export * from './vendorPortals';
