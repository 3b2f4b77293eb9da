import type { JsonValue } from '@backstage/types';
import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiErrorWarningLine } from '@remixicon/react';
import { useId, type FocusEvent } from 'react';
import type { Answers } from './answers';
import type { Problem } from './problems';
import { isNeeded, type Question } from './question';
import { questionElementId } from './focusQuestion';
import { HALF_WIDTH, INPUTS } from './inputs';
import styles from './Question.module.css';
import { useInputWords } from './useInputWords';

/** What a question needs to know of the form in which it stands. */
export interface QuestionForm {
  detail: { model: CompiledModel };
  questions: Question[];
  problems: Problem[];
  state: { answers: Answers };
  answer: (id: string, answer: JsonValue) => void;
  /** The reader has left the question: what is wrong with its answer may show. */
  leave: (id: string) => void;
}

/** One question: its input, and what is wrong with the answer once the reader has left it. */
export function QuestionInput({
  question,
  form,
}: {
  question: Question;
  form: QuestionForm;
}) {
  const { model } = form.detail;
  const errorId = useId();
  const words = useInputWords(question, model, form.questions);
  const problem = form.problems.find(it => it.id === question.id);
  const Input = INPUTS[question.input];
  return (
    <div
      id={questionElementId(question.id)}
      className={`${styles.question} ${
        HALF_WIDTH.includes(question.input) ? styles.half : ''
      }`}
      onBlur={event => hasLeft(event) && form.leave(question.id)}
    >
      <Input
        question={question}
        model={model}
        answer={form.state.answers[question.id]}
        onAnswer={answer => form.answer(question.id, answer)}
        input={{
          ...words,
          label: question.title,
          isRequired: isNeeded(question) && !question.alternativeTo,
          isInvalid: Boolean(problem),
          validationBehavior: 'aria',
          'aria-describedby': problem ? errorId : undefined,
        }}
      />
      {problem && <ProblemLine id={errorId}>{problem.message}</ProblemLine>}
    </div>
  );
}

/** What is wrong with an answer, below it. */
export function ProblemLine(props: { id: string; children: string }) {
  return (
    <p id={props.id} className={styles.problem}>
      <RiErrorWarningLine aria-hidden="true" />
      <span>{props.children}</span>
    </p>
  );
}

/** Choosing in a list or calendar above the page does not leave the question. */
export function hasLeft({ currentTarget, relatedTarget }: FocusEvent): boolean {
  const next = relatedTarget as Element | null;
  return !currentTarget.contains(next) && !next?.closest('.bui-Popover');
}
