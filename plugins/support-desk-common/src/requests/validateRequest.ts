import type { FieldProblem } from '../api';
import type {
  CompiledField,
  CompiledModel,
  CompiledRequestType,
  RequestKind,
} from '../model';
import { checkAnswer, isAnswered } from './fieldChecks';

/** The moments of a request at which fields may be required, in their order. @public */
export const fieldStages = [
  'submit',
  'response',
  'resolution',
  'closure',
] as const;

/** @public */
export type FieldStage = (typeof fieldStages)[number];

/** What is known of a request besides the answers to its fields. @public */
export interface RequestContext {
  /** The current instant, against which a past one is checked. */
  now: Date;
  /** The ticket's own module: answers a field that asks for the service. */
  module?: string;
  /** The ticket's own description: answers an implied field that asks for a long text. */
  description?: string;
}

/** Kinds of request that are about what is to come: their instants may lie ahead. */
const LOOKING_AHEAD: RequestKind[] = ['change', 'training', 'serviceRequest'];

/**
 * Checks the answers of a request against the fields of its type, for the form and the back end alike.
 *
 * Every answer given is checked by the field's input. Required are, at a stage, the fields whose `requiredAt` has come, unless the
 * field that they are an alternative to is answered (S3-52), the portal fills them in, or, at submit, support does (S3-42).
 * An instant on a report of something that happened must not lie in the future (S3-39). A text beside a list of things that are
 * merged names one of them (S3-51).
 *
 * @returns one problem a field, in the order of the form; empty when all is well.
 * @public
 */
export function validateRequest(
  requestType: CompiledRequestType,
  model: CompiledModel,
  answers: Record<string, unknown>,
  stage: FieldStage,
  context: RequestContext,
): FieldProblem[] {
  const unknown = Object.keys(answers)
    .filter(id => !Object.hasOwn(requestType.fields, id))
    .map(id => ({
      field: `fields.${id}`,
      message: `${id} is not a field of ${requestType.title}`,
      allowed: Object.keys(requestType.fields),
    }));

  const problems = Object.values(requestType.fields).flatMap(field => {
    const answer = answers[field.id];
    const problem = isAnswered(answer)
      ? checkAnswer(answer, field, model) ??
        checkPast(answer, field, requestType, context.now) ??
        checkAmong(answer, field, requestType, answers)
      : checkMissing(field, answers, stage, context);
    return problem
      ? [
          {
            ...problem,
            field: `fields.${field.id}`,
            message: `${field.title} ${problem.message}`,
          },
        ]
      : [];
  });
  return [...problems, ...unknown];
}

function checkMissing(
  field: CompiledField,
  answers: Record<string, unknown>,
  stage: FieldStage,
  context: RequestContext,
) {
  if (
    !isRequired(field, stage) ||
    (field.alternativeTo && isAnswered(answers[field.alternativeTo])) ||
    isAnsweredByTicket(field, context)
  ) {
    return undefined;
  }
  const message =
    field.input === 'checkbox' ? 'must be ticked' : 'must be answered';
  return field.input === 'choice'
    ? { message, allowed: field.options }
    : { message };
}

/** Whether a field has to be answered by a stage. @public */
export function isRequired(field: CompiledField, stage: FieldStage): boolean {
  if (
    field.input === 'info' ||
    field.filledBy === 'system' ||
    field.requiredAt === 'never'
  ) {
    return false;
  }
  // Support has not seen the request when it is submitted: its first chance is the response.
  const due =
    field.filledBy === 'support' && field.requiredAt === 'submit'
      ? 'response'
      : field.requiredAt;
  return fieldStages.indexOf(due) <= fieldStages.indexOf(stage);
}

/** An implied field needs no answer of its own where the ticket says the same already. */
function isAnsweredByTicket(field: CompiledField, context: RequestContext) {
  switch (field.input) {
    case 'service':
      return isAnswered(context.module);
    case 'longText':
      return field.implied && isAnswered(context.description);
    case 'person':
      // The reporter.
      return field.implied;
    default:
      return false;
  }
}

function checkPast(
  answer: unknown,
  field: CompiledField,
  requestType: CompiledRequestType,
  now: Date,
) {
  if (
    field.input !== 'datetime' ||
    LOOKING_AHEAD.includes(requestType.kind) ||
    new Date(String(answer)) <= now
  ) {
    return undefined;
  }
  return { message: `must not lie in the future, after ${now.toISOString()}` };
}

/** Where several things are listed and a text stands beside the list in place of the same form, it says which of them. */
function checkAmong(
  answer: unknown,
  field: CompiledField,
  requestType: CompiledRequestType,
  answers: Record<string, unknown>,
) {
  if (field.input !== 'text' || !field.alternativeTo) return undefined;
  const list = Object.values(requestType.fields).find(
    it =>
      it.input === 'list' &&
      it.minItems !== undefined &&
      it.alternativeTo === field.alternativeTo,
  );
  const items = list && answers[list.id];
  if (!list || !Array.isArray(items)) return undefined;
  const allowed = items.map(item => String(item).trim());
  return allowed.includes(String(answer).trim())
    ? undefined
    : { message: `must be one of those of ${list.title}`, allowed };
}
