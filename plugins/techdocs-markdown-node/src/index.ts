/**
 * Markdown as TechDocs shows it: one renderer for the pages that the generator
 * builds and for those that somebody looks at while writing.
 *
 * @packageDocumentation
 */
export * from './markdown/headings';
export * from './markdown/links';
export * from './markdown/page';
export * from './markdown/sanitize';
export * from './markdown/yaml';
export * from './pages/address';
export * from './pages/names';
export * from './stylesheet';
