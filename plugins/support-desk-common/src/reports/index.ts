export { headlineFactsOf, type HeadlineFact } from './headlineFacts';
