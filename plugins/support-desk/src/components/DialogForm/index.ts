export { DialogForm } from './DialogForm';
export { WorkDialog } from './WorkDialog';
