export { many } from './many';
export { parseSupportModel, parseSupportModelSpec } from './parse';
export type { ModelProblem } from './explain';
export type { ParsedModel, ParsedSpec } from './parse';
export { specSchema } from './spec';
export { supportModelSchema } from './supportModel';
export * from './types';
