export { ChangeFailed, problemOf } from './ChangeFailed';
export { FormFailed } from './FormFailed';
export { SendFailed } from './SendFailed';
export { WorkFailed } from './WorkFailed';
