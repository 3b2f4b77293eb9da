export { GetHelpRouter } from './GetHelpRouter';
