import {
  EFFECTS,
  effectsOf,
  suggestPriority,
  type CompiledField,
  type CompiledPriority,
  type CompiledPriorityScale,
  type CompiledRequestType,
  type Effect,
  type IssueFacts,
  type PrioritySuggestion,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Answers } from '../../../components/Questions/answers';

/** Answers that only lead to the priority: they are kept with the draft and not sent. */
export const EFFECT = 'triage.effect';
export const WORKAROUND = 'triage.workaround';

/** Fields of support that say where it happens and whether there is a way around: who sets the priority is asked them. */
const TRIAGE_FIELDS = ['environment', 'workaround'];

/** The words of options for a system that is not live, and for no way around. */
const NON_PRODUCTION = /non.?prod|test|training/i;
const NO_WORKAROUND = /^no/i;

/** Whether a field leads to the priority, whoever fills it in elsewhere. */
export function isTriageField(field: CompiledField): boolean {
  return TRIAGE_FIELDS.includes(field.id) && field.input === 'choice';
}

/** Whether the form asks by itself if there is a way around: the words of the scale need it and no field asks for it. */
export function asksWorkaround(
  type: CompiledRequestType,
  scale: CompiledPriorityScale,
): boolean {
  const field = type.fields.workaround;
  if (field && isTriageField(field)) return false;
  return effectsOf(scale).some(({ effect }) => {
    const without = suggestPriority(scale, { effect, workaround: false });
    const around = suggestPriority(scale, { effect, workaround: true });
    return (
      without.priority !== around.priority ||
      without.undecided !== around.undecided
    );
  });
}

/** What the reader said of the issue; undefined as long as the effect is not told. */
export function factsOf(answers: Answers): IssueFacts | undefined {
  const effect = answers[EFFECT] as Effect | undefined;
  if (!effect || !EFFECTS.includes(effect)) return undefined;
  const environment = answers['fields.environment'];
  const workaround = answers['fields.workaround'] ?? answers[WORKAROUND];
  return {
    effect,
    ...(typeof environment === 'string' && {
      environment: NON_PRODUCTION.test(environment) ? 'nonProduction' : 'live',
    }),
    ...(typeof workaround === 'string' && {
      workaround: !NO_WORKAROUND.test(workaround),
    }),
  };
}

/** What the words of the scale suggest for the answers so far. */
export function suggestionOf(
  scale: CompiledPriorityScale,
  answers: Answers,
): PrioritySuggestion | undefined {
  const facts = factsOf(answers);
  return facts && suggestPriority(scale, facts);
}

/** Why a priority has to be given a reason: it is not the one suggested, or the document does not tell it from others (S2-40). */
export type ReasonNeeded =
  | { kind: 'other'; suggested: CompiledPriority }
  | { kind: 'alike'; others: CompiledPriority[] };

/** Whether the priority chosen needs a reason, and which. */
export function reasonNeeded(
  scale: CompiledPriorityScale,
  answers: Answers,
): ReasonNeeded | undefined {
  const chosen = scale.values[String(answers.priority)];
  if (!chosen) return undefined;
  const others = alikeOf(scale, chosen);
  if (others.length > 0) return { kind: 'alike', others };
  const suggested = suggestionOf(scale, answers)?.priority;
  return suggested && suggested !== chosen.id
    ? { kind: 'other', suggested: scale.values[suggested] }
    : undefined;
}

function alikeOf(
  { values }: CompiledPriorityScale,
  chosen: CompiledPriority,
): CompiledPriority[] {
  return Object.values(values).filter(
    it => it.id !== chosen.id && definition(it) === definition(chosen),
  );
}

function definition({ criteria }: CompiledPriority): string {
  return criteria
    .map(it => `${it.environment} ${it.text.trim().toLocaleLowerCase('en')}`)
    .sort()
    .join('\n');
}
