export { AskLicencePage } from './AskLicencePage';
export { LicenceRequestPage } from './LicenceRequestPage';
export { LicenceRequestsPage } from './LicenceRequestsPage';
