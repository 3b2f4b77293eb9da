export * from './shared';
export * from './models';
export * from './tickets';
export * from './SupportDeskApi';
export * from './SupportDeskClient';
