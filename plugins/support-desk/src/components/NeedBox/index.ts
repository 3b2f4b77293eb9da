export type { SolvedBy } from './Answers';
export { NeedBox } from './NeedBox';
