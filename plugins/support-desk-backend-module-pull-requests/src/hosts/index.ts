export * from './GiteaHost';
export * from './GithubHost';
export * from './GitlabHost';
export * from './Host';
export { repositoryUrl, urlAt, type SourceLocation } from './locations';
