export * from './SourcePublisher';
export * from './extensionPoint';
