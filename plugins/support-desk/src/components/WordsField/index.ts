export { WordsField } from './WordsField';
