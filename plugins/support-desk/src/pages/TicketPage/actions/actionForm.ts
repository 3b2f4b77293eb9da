import type { Translate } from '../../../translations/useMessages';
import type { JsonValue } from '@backstage/types';
import type {
  Assignees,
  ModelDetail,
  Ticket,
  Transition,
  TransitionAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TeamPerson } from '../../../hooks/useTeamPeople';
import type { Question } from '../../../components/Questions/question';
import { ownQuestion } from '../../../components/Questions/question';
import type { Answers } from '../../../components/Questions/answers';

/** What somebody may choose, with what it means. */
export interface Choice {
  id: string;
  title: string;
  /** What it means, in the model's words. */
  text?: string;
  /** Under which heading it stands. */
  group?: string;
}

/** A question of an action; choices bring titles and meanings to the options of it. */
export interface ActionQuestion extends Question {
  choices?: Choice[];
  /** Its answer is the key of another ticket. */
  picksTicket?: boolean;
}

/** What a form is made from. */
export interface ActionContext {
  ticket: Ticket;
  detail: ModelDetail;
  /** The people of the ticket's team. */
  people: TeamPerson[];
  /** To whom the model wants it given, where it says so. */
  assignees?: Assignees;
  t: Translate<'intake' | 'model' | 'request' | 'ticketWork'>;
}

/** What an action asks, and what is sent. */
export interface ActionForm {
  /** Shows what it would do before it is done, even where it asks nothing. */
  isPreviewed?: boolean;
  /** What stands in it before anybody types. */
  initial: Answers;
  questions: (answers: Answers) => ActionQuestion[];
  /** Answers come without blanks, and only to what was asked. */
  transition: (answers: Answers) => Transition;
}

/** The forms of some actions; one without questions is done at once, unless it is previewed. */
export type ActionForms = Partial<
  Record<TransitionAction, (context: ActionContext) => ActionForm>
>;

/** Why: asked by many actions. */
export const reasonQuestion = (
  t: Translate<'ticketWork'>,
  isOptional = false,
) =>
  ownQuestion('reason', 'longText', 'why', t('ticketWork.field.reason'), {
    requiredAt: isOptional ? 'never' : 'submit',
  });

/** One of some choices. */
export const choiceQuestion = (
  id: string,
  title: string,
  choices: Choice[],
  rest: Partial<Question> = {},
): ActionQuestion => ({
  ...ownQuestion(id, 'choice', 'how', title, {
    options: choices.map(it => it.id),
    ...rest,
  }),
  choices,
});

/** An answer that is a text. */
export const textOf = (answers: Answers, id: string): string | undefined =>
  typeof answers[id] === 'string' ? (answers[id] as string) : undefined;

/** The answers to fields of the model, by the id of the field. */
export const fieldsOf = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) =>
      id.startsWith('fields.') ? [[id.slice('fields.'.length), answer]] : [],
    ),
  );

/** What a ticket says already, as answers to fields of the model. */
export const answeredFields = ({ fields }: Ticket): Answers =>
  Object.fromEntries(
    Object.entries(fields).map(([id, value]) => [
      `fields.${id}`,
      value as JsonValue,
    ]),
  );
