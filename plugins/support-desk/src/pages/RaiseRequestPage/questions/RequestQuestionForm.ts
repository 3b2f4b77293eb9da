import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import type { QuestionForm } from '../../../components/Questions/QuestionInput';

/** What the questions of a request type need to know of the form in which they stand. */
export interface RequestQuestionForm extends QuestionForm {
  detail: ModelDetail;
  typeId: string;
}
