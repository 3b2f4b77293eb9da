export { ChangeFailed, problemOf } from './ChangeFailed';
export { FormFailed } from './FormFailed';
export { WorkFailed } from './WorkFailed';
