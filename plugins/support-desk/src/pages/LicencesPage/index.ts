export { LicencesRouter } from './LicencesRouter';
