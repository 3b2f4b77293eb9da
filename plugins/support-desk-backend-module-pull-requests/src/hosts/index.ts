export * from './GiteaHost';
export * from './GithubHost';
export * from './GitlabHost';
export * from './Host';
export { encodePath, type SourceLocation } from './locations';
