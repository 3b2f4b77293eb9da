/**
 * A TechDocs generator on Node.js alone: Markdown to TechDocs pages without
 * Python and Docker.
 *
 * @packageDocumentation
 */

export { techdocsModuleMarkdown as default } from './module';
