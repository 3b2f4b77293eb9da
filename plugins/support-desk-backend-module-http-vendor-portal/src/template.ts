import { InputError } from '@backstage/errors';
import type { VendorCaseRequest } from '@supportdesk/backstage-plugin-support-desk-node';

/** What placeholders stand for. */
export interface TemplateValues extends Partial<VendorCaseRequest> {
  reference?: string;
  idempotencyKey: string;
}

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
const WHOLE = /^\{\{([^{}]*)\}\}$/;

const TITLED = ['requestType', 'priority', 'module', 'category'];
const PEOPLE = ['reporter', 'onBehalfOf'];
const KNOWN = [
  'idempotencyKey',
  ...[
    'id',
    'key',
    'model',
    'summary',
    'description',
    'fields',
    'status',
    'createdAt',
    'discoveredAt',
    'resolution',
    ...TITLED.flatMap(it => [it, `${it}.id`, `${it}.title`]),
    ...PEOPLE.flatMap(it => [it, `${it}.ref`, `${it}.name`]),
  ].map(it => `ticket.${it}`),
];
/** The answer to a question of the form, by its id. */
const FIELD = /^ticket\.fields\.[\w-]+$/;

/**
 * Checks the placeholders of a templated value, so that a misspelt one is found when the back end starts and not with the first ticket.
 *
 * @param more - besides those that are known everywhere
 * @throws InputError that names the unknown one and those that are known
 */
export function assertPlaceholders(template: unknown, more: string[]): void {
  const text = JSON.stringify(template ?? null);
  const known = [...KNOWN, ...more];
  for (const [, written] of text.matchAll(PLACEHOLDER)) {
    const name = written.trim();
    if (known.includes(name) || FIELD.test(name)) continue;
    throw new InputError(
      `'{{${name}}}' is unknown; known are ${known.join(
        ', ',
      )}, and ticket.fields.<id>`,
    );
  }
}

/**
 * A templated JSON value with its placeholders filled in. A string that is a placeholder and nothing else becomes what it stands for, of
 * whatever type; where that is nothing, it is left out. Within a longer string it is written as text.
 */
export function fillIn(template: unknown, values: TemplateValues): unknown {
  if (typeof template === 'string') {
    const [, whole] = WHOLE.exec(template) ?? [];
    return whole === undefined
      ? fillInText(template, values)
      : valueOf(whole.trim(), values);
  }
  if (Array.isArray(template)) {
    return template
      .map(it => fillIn(it, values))
      .filter(it => it !== undefined);
  }
  if (template && typeof template === 'object') {
    return Object.fromEntries(
      Object.entries(template)
        .map(([key, it]) => [key, fillIn(it, values)])
        .filter(([, it]) => it !== undefined),
    );
  }
  return template;
}

/** A templated text; what a placeholder stands for is put through `encode`. */
export function fillInText(
  template: string,
  values: TemplateValues,
  encode: (text: string) => string = it => it,
): string {
  return template.replace(PLACEHOLDER, (_all, name: string) =>
    encode(textOf(valueOf(name.trim(), values))),
  );
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function valueOf(name: string, values: TemplateValues): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        value && typeof value === 'object' && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      values,
    );
}
