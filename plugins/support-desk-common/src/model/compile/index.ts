export { compileModel, type ModelEntity } from './compileModel';
