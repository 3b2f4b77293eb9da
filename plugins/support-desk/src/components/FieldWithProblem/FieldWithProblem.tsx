import { useId, type ReactNode } from 'react';
import { ProblemLine } from '../Questions/QuestionInput';

/** What an input is told of a problem, to be spread on it. */
export interface ProblemInput {
  isInvalid: boolean;
  validationBehavior: 'aria';
  'aria-describedby'?: string;
}

/** An input, and below it what is wrong with its answer. */
export function FieldWithProblem(props: {
  problem: string | undefined;
  children: (input: ProblemInput) => ReactNode;
}) {
  const id = useId();
  const { problem, children } = props;
  return (
    <div>
      {children({
        isInvalid: Boolean(problem),
        validationBehavior: 'aria',
        'aria-describedby': problem ? id : undefined,
      })}
      {problem && <ProblemLine id={id}>{problem}</ProblemLine>}
    </div>
  );
}
