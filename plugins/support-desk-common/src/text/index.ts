export * from './foldText';
export * from './groupBy';
export * from './slugOf';
