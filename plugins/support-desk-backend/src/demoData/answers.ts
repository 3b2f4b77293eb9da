import {
  localDate,
  type CompiledField,
  type CompiledModel,
  type CompiledRequestType,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Random } from './random';
import { PROBLEMS } from './words';

const HOUR = 3_600_000;

/** Who answers, and when. */
export interface Answering {
  by: CompiledField['filledBy'];
  at: Date;
  random: Random;
  /** Of whoever answers: themself, then their groups. */
  memberships: string[];
}

/** Answers to the fields that the requester, or support, has to fill in. */
export function answersTo(
  type: CompiledRequestType,
  model: CompiledModel,
  answering: Answering,
): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  const fields = Object.values(type.fields).filter(
    it =>
      it.filledBy === answering.by &&
      it.requiredAt !== 'never' &&
      it.input !== 'info',
  );
  for (const field of fields) {
    const { id, alternativeTo = '' } = field;
    // Of a form and what stands in its place, one is filled in.
    if (Object.hasOwn(answers, alternativeTo)) continue;
    answers[id] =
      oneOfList(field, fields, answers, answering.random) ??
      answerTo(field, model, answering);
  }
  return answers;
}

/** A text beside a list in place of the same form names one of the list (S3-51). */
function oneOfList(
  { input, alternativeTo }: CompiledField,
  fields: CompiledField[],
  answers: Record<string, unknown>,
  random: Random,
): string | undefined {
  if (input !== 'text' || !alternativeTo) return undefined;
  const list = fields.find(
    it => it.input === 'list' && it.alternativeTo === alternativeTo,
  );
  const items = answers[list?.id ?? ''];
  return Array.isArray(items) ? random.one(items) : undefined;
}

function answerTo(
  { input, options, title, minItems = 1 }: CompiledField,
  model: CompiledModel,
  {
    at,
    random,
    memberships: [user, group = model.owner],
  }: Pick<Answering, 'at' | 'random' | 'memberships'>,
): unknown {
  if (options.length > 0) {
    return input === 'list' ? options.slice(0, minItems) : random.one(options);
  }
  const services = Object.values(model.services);
  switch (input) {
    case 'number':
      return random.below(20) + 1;
    case 'date':
      return localDate(
        model,
        new Date(at.getTime() + random.below(200) * HOUR),
      );
    case 'datetime':
      return new Date(at.getTime() - random.below(6) * HOUR).toISOString();
    case 'group':
      return group;
    case 'person':
      return user;
    case 'entity':
      return services.find(it => it.entity)?.entity ?? model.owner;
    case 'checkbox':
      return true;
    case 'service':
      return random.mostlyFirst(services).id;
    case 'attachment':
      return 'notes.pdf';
    case 'list': {
      const first = random.below(9000) + 1000;
      return Array.from(
        { length: minItems },
        (_, index) => `Record ${first + index}`,
      );
    }
    case 'longText':
      return `It ${random.one(PROBLEMS)}.`;
    default:
      return `${title}: ${random.one(['as always', 'see above', '555-0142'])}`;
  }
}
