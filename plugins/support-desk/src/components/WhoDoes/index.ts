export { MatrixNote } from './MatrixNote';
export { useMatrixLink } from './useMatrixLink';
export { WhoDoesTask } from './WhoDoesTask';
