export * from './catalog';
export * from './compile';
export * from './compiled';
export * from './issues';
export * from './openPoints';
export {
  type ModelProblem,
  type ParsedModel,
  type ParsedSpec,
  parseSupportModel,
  parseSupportModelSpec,
  type ResolvedSpecInput,
  type SpecInput,
  specSchema,
  type SupportModelInput,
  supportModelSchema,
} from './schema';
export * from './titles';
