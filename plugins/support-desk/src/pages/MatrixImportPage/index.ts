export { MatrixImportPage } from './MatrixImportPage';
