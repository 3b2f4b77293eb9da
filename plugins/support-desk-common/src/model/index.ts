export * from './compiled';
