export { EntityPicker, type EntityPickerInput } from './EntityPicker';
