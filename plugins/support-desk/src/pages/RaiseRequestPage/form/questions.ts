import type { Translate } from '../../../translations/useMessages';
import type {
  FieldInput,
  ModelDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { caseQuestionOf } from './cases';
import { confirmationsOf } from './confirmations';
import {
  ownQuestion,
  prompts,
  type Prompt,
  type Question,
} from '../../../components/Questions/question';
import { isTriageField } from './triage';

/** Where a field goes that the model puts below no prompt. */
const PROMPT_OF: Record<FieldInput, Prompt> = {
  info: 'what',
  text: 'what',
  longText: 'what',
  number: 'what',
  list: 'what',
  choice: 'what',
  date: 'when',
  datetime: 'when',
  person: 'who',
  group: 'who',
  service: 'where',
  entity: 'where',
  checkbox: 'how',
  attachment: 'how',
};

/** Parts of every request whose place a field of the type takes where it is the only one of its sort. */
const PLACES: Record<string, (field: Question) => boolean> = {
  description: it => it.input === 'longText' && it.prompt === 'what',
  module: it => it.input === 'service',
  onBehalfOf: it => it.input === 'person' && it.implied,
};

/** All that the form of a request type asks, in the order of the page; nothing is asked twice. */
export function questionsOf(
  detail: ModelDetail,
  typeId: string,
  t: Translate<'intake' | 'request'>,
): Question[] {
  const cases = caseQuestionOf(detail.model, typeId, t);
  const fields = fieldsOf(detail, typeId).filter(
    it => it.id !== `fields.${cases[0]?.ticks?.field}`,
  );
  const all = [...ownOf(detail, fields, t), ...fields, ...cases];
  return [
    ...prompts.flatMap(prompt => all.filter(it => it.prompt === prompt)),
    ...priorityOf(detail, typeId, t),
    ...confirmationsOf(detail, typeId, t),
  ];
}

function fieldsOf(detail: ModelDetail, typeId: string): Question[] {
  const scale = scaleOf(detail, typeId);
  const { fields: all } = detail.model.requestTypes[typeId];
  const fields: Question[] = Object.values(all).flatMap(field => {
    const prompt = field.prompt ?? PROMPT_OF[field.input];
    if (field.filledBy === 'requester') return [{ ...field, prompt }];
    return scale && isTriageField(field)
      ? [
          {
            ...field,
            prompt: field.prompt ?? 'how',
            requiredAt: 'never' as const,
          },
        ]
      : [];
  });
  return fields.map(field => {
    const place = Object.keys(PLACES).find(
      id => PLACES[id](field) && fields.filter(PLACES[id]).length === 1,
    );
    return place
      ? { ...field, id: place, serves: field.id }
      : {
          ...field,
          id: `fields.${field.id}`,
          alternativeTo: field.alternativeTo && `fields.${field.alternativeTo}`,
        };
  });
}

/** What every request has, as far as no field of the type takes its place. */
function ownOf(
  { model }: ModelDetail,
  fields: Question[],
  t: Translate<'intake' | 'request'>,
): Question[] {
  const saysWhat = fields.some(
    it => it.prompt === 'what' && it.input !== 'info',
  );
  const own = [
    ownQuestion('onBehalfOf', 'person', 'who', t('request.field.onBehalfOf'), {
      requiredAt: 'never',
    }),
    ownQuestion('module', 'service', 'where', t('request.field.module'), {
      requiredAt: 'never',
    }),
    ownQuestion('summary', 'text', 'what', t('request.field.summary')),
    ownQuestion(
      'description',
      'longText',
      'what',
      t('request.field.description'),
      { requiredAt: saysWhat ? 'never' : 'submit' },
    ),
  ];
  const oneService = Object.keys(model.services).length <= 1;
  return own.filter(
    question =>
      !fields.some(it => it.id === question.id) &&
      !(question.id === 'module' && oneService),
  );
}

function priorityOf(
  detail: ModelDetail,
  typeId: string,
  t: Translate<'intake' | 'request'>,
): Question[] {
  const scale = scaleOf(detail, typeId);
  if (!scale) return [];
  return [
    ownQuestion('priority', 'choice', 'how', t(`request.field.${scale.word}`), {
      options: Object.keys(scale.values),
    }),
  ];
}

/** The scale by which the reader sets the priority; none: it is not theirs to set. */
export function scaleOf({ model, requestTypes }: ModelDetail, typeId: string) {
  const { priorities, prioritySetByRequester } = requestTypes[typeId];
  return prioritySetByRequester && priorities
    ? model.priorities[priorities]
    : undefined;
}
