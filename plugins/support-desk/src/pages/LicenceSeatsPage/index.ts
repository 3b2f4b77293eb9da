export { LicenceSeatsPage } from './LicenceSeatsPage';
