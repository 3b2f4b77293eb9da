export { AskLicencePage } from './AskLicencePage';
export { LicenceRequestPage } from './LicenceRequestPage';
export { LicenceRequestState } from './LicenceRequestState';
export { LicenceRequestsPage } from './LicenceRequestsPage';
