export { FieldWithProblem, type ProblemInput } from './FieldWithProblem';
