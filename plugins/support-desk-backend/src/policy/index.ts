export { policyCaseOf, previewPolicy } from './previewPolicy';
