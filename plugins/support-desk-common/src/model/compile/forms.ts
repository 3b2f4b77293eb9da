import type { CompiledField, CompiledForm } from '../compiled';
import {
  many,
  type FieldInput,
  type FieldsInput,
  type FormInput,
} from '../schema';
import { compileMap, longForm, named } from './entries';

const prompts = ['who', 'what', 'when', 'where', 'how', 'why'] as const;

function compileField(
  path: string,
  input: FieldInput,
  id: string,
): CompiledField {
  const field = longForm(input, 'label');
  return {
    ...named(path, id, field, field.label),
    prompt: field.prompt ?? prompts.find(prompt => prompt === id),
    input: field.input ?? 'text',
    options: many(field.options),
    minItems: field.minItems,
    filledBy: field.filledBy ?? 'requester',
    requiredAt: field.requiredAt ?? 'submit',
    alternativeTo: field.alternativeTo,
    form: field.form,
    help: field.help,
    implied: field.implied ?? false,
  };
}

/** The fields of a request type or form; a text alone is the label of a required text. */
export function compileFields(path: string, fields: FieldsInput | undefined) {
  return compileMap(path, fields, compileField);
}

/** A form, log sheet or report beside the forms of the request types. */
export function compileForm(
  path: string,
  form: FormInput,
  id: string,
): CompiledForm {
  return {
    ...named(path, id, form),
    kind: form.kind ?? 'form',
    responsible: many(form.responsible),
    when: form.when,
    generated: form.generated ?? false,
    sentTo: many(form.sentTo),
    fields: compileFields(`${path}.fields`, form.fields),
  };
}
