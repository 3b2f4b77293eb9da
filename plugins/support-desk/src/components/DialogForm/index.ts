export { DialogForm } from './DialogForm';
export { InfoDialog } from './InfoDialog';
export { WorkDialog } from './WorkDialog';
