export { lazyPage } from './lazyPage';
export { PageNotFound } from './PageNotFound';
export { PageRoutes } from './PageRoutes';
