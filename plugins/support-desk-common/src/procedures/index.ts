export { checklistsOf } from './checklistsOf';
export { categoryChecklistId } from './placeSteps';
export { findStep, type FoundStep } from './findStep';
export type { StepObstacle } from './obstacles';
export { determinesSeverity } from './stepWords';
export type { ProcedureEvent, ProcedureFacts, ProcedureViewer } from './types';
