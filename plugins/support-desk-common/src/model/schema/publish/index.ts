export { supportModelJsonSchema } from './jsonSchema';
export { supportModelReference } from './reference';
