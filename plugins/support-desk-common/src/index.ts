/**
 * Model schema, types, permissions, business clock and API client of Support Desk.
 *
 * @packageDocumentation
 */
export * from './api';
export * from './lifecycle';
export * from './triage';
export * from './licences';
export * from './responsibilities';
export * from './text';
export * from './time';
export * from './clock';
export * from './targets';
export * from './model';
export * from './permissions';
export * from './reports';
export * from './requests';
export * from './access';
export * from './availability';
export * from './procedures';
export * from './openapi';
export * from './events';
