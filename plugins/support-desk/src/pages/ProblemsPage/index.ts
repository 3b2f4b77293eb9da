export { CreateProblemDialog } from './dialog/CreateProblemDialog';
export { ProblemPage } from './ProblemPage';
export { ProblemsLink } from './ProblemsLink';
export { ProblemsPage } from './ProblemsPage';
export { ProblemStatusLabel } from './ProblemStatusLabel';
