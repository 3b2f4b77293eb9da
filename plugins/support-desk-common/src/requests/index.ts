export {
  fieldStages,
  isRequired,
  validateRequest,
  type FieldStage,
  type RequestContext,
} from './validateRequest';
