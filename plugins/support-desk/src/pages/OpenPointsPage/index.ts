export { OpenPointsPage } from './OpenPointsPage';
