import type { Translate } from '../../../translations/useMessages';
import type { JsonValue } from '@backstage/types';
import {
  checkLicenceRequest,
  licenceRequestFields,
  type AskLicence,
  type CompiledModel,
  type Licence,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  givenAnswers,
  type Answers,
} from '../../../components/Questions/answers';
import type { Problem } from '../../../components/Questions/problems';
import {
  ownQuestion,
  type Question,
} from '../../../components/Questions/question';

/** For whom: the reader, or somebody else, who is then asked for. */
export const FOR_WHOM = ['me', 'colleague'] as const;

const FIELD = 'answers.';

/** What comes with a licence, by ids of its model. */
const termsOf = ({ training, form }: Pick<Licence, 'training' | 'form'>) => ({
  training: training?.id,
  form: form?.id,
});

/** Who has the licence or waits for it asks for a colleague. */
export const firstAnswers = ({ mine }: Pick<Licence, 'mine'>): Answers => ({
  forWhom: mine ? 'colleague' : 'me',
});

/** All that is asked, in the order of the page. The id of a question is where its answer stands in what is sent. */
export function askQuestions(
  model: CompiledModel,
  licence: Pick<Licence, 'training' | 'form'>,
  answers: Answers,
  t: Translate<'licenceRequests'>,
): Question[] {
  const fields = licenceRequestFields(model, termsOf(licence));
  const forWhom = ownQuestion(
    'forWhom',
    'choice',
    'who',
    t('licenceRequests.ask.forWhom'),
    { options: [...FOR_WHOM] },
  );
  const person = ownQuestion(
    'person',
    'person',
    'who',
    t('licenceRequests.ask.person'),
    { missing: t('licenceRequests.ask.personMissing') },
  );
  const reason = ownQuestion(
    'reason',
    'longText',
    'why',
    t('licenceRequests.ask.reason'),
    { requiredAt: 'never', help: t('licenceRequests.ask.reasonHelp') },
  );
  const trainingOn = ownQuestion(
    'trainingOn',
    'date',
    'when',
    t('licenceRequests.class.label'),
    { requiredAt: 'never' },
  );
  return [
    forWhom,
    ...(answers.forWhom === 'colleague' ? [person] : []),
    reason,
    ...fields.map(field => ({
      ...field,
      prompt: field.prompt ?? ('what' as const),
      id: `${FIELD}${field.id}`,
      alternativeTo: field.alternativeTo && `${FIELD}${field.alternativeTo}`,
    })),
    ...(licence.training ? [trainingOn] : []),
  ];
}

/**
 * What the model asks, and what it only says; with a training that is about the training. When its classes are is left out there,
 * as they say so themselves.
 */
export function modelQuestions(
  { requestTypes }: CompiledModel,
  { training }: Pick<Licence, 'training'>,
  questions: Question[],
): { asked: Question[]; said: Question[] } {
  const fields = questions.filter(it => it.id.startsWith(FIELD));
  if (!training) return { asked: fields, said: [] };
  const schedule = requestTypes[training.id]?.schedule;
  return {
    asked: fields.filter(it => it.input !== 'info'),
    said: fields.filter(it => it.input === 'info' && it.title !== schedule),
  };
}

/** What is wrong with the answers, as the back end will say. */
export function askProblems(
  model: CompiledModel,
  licence: Pick<Licence, 'training' | 'form'>,
  questions: Question[],
  answers: Answers,
  now: Date,
): Problem[] {
  const given = givenAnswers(questions, answers);
  const person = questions.find(it => it.id === 'person');
  return [
    ...(person?.missing && !given.person
      ? [{ id: person.id, message: person.missing }]
      : []),
    ...checkLicenceRequest(model, termsOf(licence), fieldsOf(given), now).map(
      ({ field, message }) => ({ id: field, message }),
    ),
  ];
}

/** The request as it is sent. */
export function askOf(
  licence: string,
  questions: Question[],
  answers: Answers,
): AskLicence {
  const given = givenAnswers(questions, answers);
  const { person, reason, trainingOn } = given as Record<string, string>;
  return {
    licence,
    ...(person && { person }),
    ...(reason && { reason }),
    ...(trainingOn && { trainingOn }),
    answers: fieldsOf(given),
  };
}

function fieldsOf(given: Answers): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([id, answer]) =>
      id.startsWith(FIELD) ? [[id.slice(FIELD.length), answer]] : [],
    ),
  );
}
