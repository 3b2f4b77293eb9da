import type { FieldProblem } from '../api';
import type {
  CompiledField,
  CompiledForm,
  CompiledModel,
  CompiledRequestType,
} from '../model';
import { validateRequest } from '../requests';

/** What comes with a licence, by ids of its model. @public */
export interface LicenceRequestTerms {
  /** The request type of the training that comes before a seat. */
  training?: string;
  /** The form to be filled in. */
  form?: string;
}

/** The inputs that ask for a day. */
const DAYS: CompiledField['input'][] = ['date', 'datetime'];

/** A request type of the kind that looks ahead, without anything else. */
const BLANK: CompiledRequestType = {
  path: '',
  id: 'licence-request',
  title: 'this request',
  kind: 'training',
  for: [],
  notFor: [],
  requires: [],
  routes: [],
  channels: {},
  replyTo: [],
  targets: [],
  fields: {},
};

/**
 * What a request for a licence asks, besides for whom, and shows (`input: info`): the fields of the training, with those of its form where
 * the form is asked for, and those of the licence's own form; each once, under an id of its own (S3-28 to S3-35).
 *
 * Not asked are who gets it and the day of the class, which the request knows, and what support fills in. A form of which nothing is left
 * to ask, because the model does not know its fields, is attached.
 *
 * @public
 */
export function licenceRequestFields(
  model: CompiledModel,
  terms: LicenceRequestTerms,
): CompiledField[] {
  const training = model.requestTypes[terms.training ?? ''];
  const form = model.forms[terms.form ?? ''];
  const fields = Object.values(training?.fields ?? {})
    .filter(field => isAsked(field, model, training))
    .flatMap(field => inPlace(field, model));
  const isThere = form && fields.some(it => isOf(it, form));
  const own = form && !isThere ? fieldsOf(form, model) : [];
  return withIdsOfTheirOwn([...fields, ...own]);
}

/**
 * What is wrong with the answers to {@link licenceRequestFields}, by `answers.<id>`; empty when all is well.
 *
 * @public
 */
export function checkLicenceRequest(
  model: CompiledModel,
  terms: LicenceRequestTerms,
  answers: Record<string, unknown>,
  now: Date,
): FieldProblem[] {
  const fields = licenceRequestFields(model, terms);
  const asked: CompiledRequestType = {
    ...BLANK,
    title: model.requestTypes[terms.training ?? '']?.title ?? BLANK.title,
    fields: Object.fromEntries(fields.map(it => [it.id, it])),
  };
  return validateRequest(asked, model, answers, 'submit', { now }).map(
    problem => ({
      ...problem,
      field: problem.field.replace(/^fields\./, 'answers.'),
    }),
  );
}

function isAsked(
  field: CompiledField,
  model: CompiledModel,
  training?: CompiledRequestType,
): boolean {
  return (
    field.filledBy === 'requester' &&
    !isPerson(field, model) &&
    !isClass(field, training)
  );
}

/** Who gets it: an implied field that asks who, or that is named after a role. */
function isPerson(
  { id, implied, input, prompt }: CompiledField,
  { roles, parties }: CompiledModel,
): boolean {
  const isRole = Object.hasOwn(roles, id) || Object.hasOwn(parties, id);
  return implied && (input === 'person' || prompt === 'who' || isRole);
}

function isClass(
  { input, prompt }: CompiledField,
  training?: CompiledRequestType,
): boolean {
  return (
    Boolean(training?.schedule) && prompt === 'when' && DAYS.includes(input)
  );
}

/** The fields of a form in place of the attachment that asks for it. */
function inPlace(field: CompiledField, model: CompiledModel): CompiledField[] {
  const form = model.forms[field.form ?? ''];
  const own = form ? fieldsOf(form, model) : [];
  return own.length > 0 ? own : [field];
}

function fieldsOf(form: CompiledForm, model: CompiledModel): CompiledField[] {
  return Object.values(form.fields).filter(it => isAsked(it, model));
}

function isOf(field: CompiledField, form: CompiledForm): boolean {
  return field.form === form.id || field.path.startsWith(`${form.path}.`);
}

/** Two fields of the same id are told apart by where they come from. */
function withIdsOfTheirOwn(fields: CompiledField[]): CompiledField[] {
  const seen = new Set<string>();
  return fields.map(field => {
    const id = seen.has(field.id)
      ? field.path.replace('.fields.', '.')
      : field.id;
    seen.add(id);
    return id === field.id ? field : { ...field, id };
  });
}
