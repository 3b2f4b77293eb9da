export { MyLicence } from './MyLicence';
export { OPEN_STATES } from './useMyRequest';
