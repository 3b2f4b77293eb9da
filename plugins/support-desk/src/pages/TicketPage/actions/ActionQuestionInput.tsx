import { QuestionInput } from '../../../components/Questions/QuestionInput';
import { TicketInput } from '../links/TicketInput';
import type { ActionQuestion } from './actionForm';
import { ChoiceInput } from './ChoiceInput';
import type { ActionFormState } from './useActionForm';

/** One question of an action: choices with their meanings, another ticket, or an input as in a request. */
export function ActionQuestionInput(props: {
  question: ActionQuestion;
  form: ActionFormState;
}) {
  const { choices, picksTicket } = props.question;
  if (choices) return <ChoiceInput {...props} choices={choices} />;
  return picksTicket ? (
    <TicketInput {...props} />
  ) : (
    <QuestionInput {...props} />
  );
}
