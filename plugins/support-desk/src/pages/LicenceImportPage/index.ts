export { LicenceImportPage } from './LicenceImportPage';
