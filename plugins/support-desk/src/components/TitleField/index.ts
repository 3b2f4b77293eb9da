export { TitleField } from './TitleField';
