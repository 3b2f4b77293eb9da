import { CaseQuestion } from '../CaseQuestion';
import type { Question } from '../../../components/Questions/question';
import { scaleOf } from '../form/questions';
import { PriorityQuestion } from '../PriorityQuestion';
import { QuestionInput } from '../../../components/Questions/QuestionInput';
import type { RequestQuestionForm } from './RequestQuestionForm';

/** One question of a request type: the case and the priority are asked in the words of the model. */
export function RequestQuestion({
  question,
  form,
}: {
  question: Question;
  form: RequestQuestionForm;
}) {
  const scale = scaleOf(form.detail, form.typeId);
  if (question.id === 'case') {
    return <CaseQuestion question={question} form={form} />;
  }
  return question.id === 'priority' && scale ? (
    <PriorityQuestion form={form} scale={scale} />
  ) : (
    <QuestionInput question={question} form={form} />
  );
}
