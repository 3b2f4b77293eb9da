/**
 * What modules and permission policies need of Support Desk: rules about tickets and the policy that it suggests.
 *
 * @packageDocumentation
 */
export * from './permissions';
export * from './clock';
