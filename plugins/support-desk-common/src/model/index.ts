export * from './compiled';
export * from './schema';
export * from './compile';
