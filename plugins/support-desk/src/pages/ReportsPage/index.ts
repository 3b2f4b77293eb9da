export { ReportsRouter } from './ReportsRouter';
