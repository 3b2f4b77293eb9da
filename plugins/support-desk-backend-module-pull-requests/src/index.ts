/**
 * Publishes articles of Support Desk by pull and merge requests on GitHub, GitLab and Gitea.
 *
 * @packageDocumentation
 */
export { supportDeskModulePullRequests as default } from './module';
