export { LicenceStateLabel } from './LicenceStateLabel';
export { licenceStateOf, type LicenceState } from './licenceState';
export { LicenceUse, useLicenceUseWords } from './LicenceUse';
