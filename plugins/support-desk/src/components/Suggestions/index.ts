export { ArticleLine } from './ArticleLine';
export { KnownError } from './KnownError';
