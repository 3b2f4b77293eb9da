export { InstantField } from './InstantField';
export { InstantPicker } from './InstantPicker';
