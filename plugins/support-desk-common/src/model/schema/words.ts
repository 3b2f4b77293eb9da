import { z } from 'zod';

/**
 * A text that follows a pattern. The error of a leaf says what is allowed, never what went wrong: problems are
 * phrased from it as "… has to be <words>, not …".
 */
export const phrase = (pattern: RegExp, words: string, maxLength?: number) => {
  const text = z
    .string({ error: words })
    .regex(pattern, { error: words, abort: true });
  return maxLength ? text.max(maxLength, { error: words }) : text;
};

/** A whole number from `min` on. */
export const wholeNumber = (min: number) => {
  const error = `a whole number from ${min} on`;
  return z
    .number({ error })
    .min(min, { error })
    .refine(Number.isInteger, { error })
    .meta({ type: 'integer' });
};

const identifier = () =>
  phrase(
    /^[a-z][a-z0-9-]*$/,
    'an id of at most 63 lower-case letters, digits and hyphens that begins with a letter',
    63,
  );

export const id = identifier().meta({
  id: 'id',
  description:
    'An identifier: lower-case letters, digits and hyphens, beginning with a letter.',
});

export const who = identifier().meta({
  id: 'who',
  description:
    "A role or a party of this model (a party stands for its members), or the word 'requester'.",
});

export const entityRef = phrase(
  /^[a-z][a-z0-9]*:[a-z0-9]([a-z0-9-]*[a-z0-9])?\/[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?$/,
  'a full entity reference such as "group:default/it-desk"',
).meta({
  id: 'entityRef',
  description: 'A full catalog entity reference, kind:namespace/name.',
});

export const text = z
  .string({ error: 'a text' })
  .min(1, { error: 'a text that is not empty' })
  .meta({ id: 'text', description: 'A sentence or a few.' });

export const date = phrase(
  /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/,
  'a quoted date such as "2025-12-31"',
).meta({ id: 'date', description: 'A date, quoted: YYYY-MM-DD.' });

export const month = phrase(
  /^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$/,
  'a quoted date such as "2025-12-31", or a month such as "2025-12"',
).meta({
  id: 'month',
  description:
    'A date, quoted, or a month where the day is not known: YYYY-MM-DD or YYYY-MM.',
});

export const duration = phrase(
  /^(1 (business )?(minute|hour|day)|(0|[2-9]|[1-9][0-9]+) (business )?(minutes|hours|days)|(1 (minute|hour)|([2-9]|[1-9][0-9]+) (minutes|hours)) on business days)$/,
  'a duration such as "30 minutes", "4 business hours", "2 business days" or "24 hours on business days"',
).meta({
  id: 'duration',
  description:
    "A number and a unit, such as '15 minutes', '24 hours', '4 business hours', '5 business days' or '24 hours on business days'.",
});

export const promise = z
  .enum([
    'as soon as possible',
    'immediately',
    'promptly',
    'future release',
    'negotiated',
    'none',
  ])
  .meta({
    id: 'promise',
    description:
      'A promise that is not a time: it has no due time and is never overdue.',
  });

export const schedule = phrase(
  /^(daily|weekly|monthly|quarterly|yearly|each event|from time to time|any time|last day of the month|(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)( and (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))*|(1st|2nd|3rd|4th|last)( and (1st|2nd|3rd|4th|last))* (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) of the month)$/,
  'a schedule: "daily", "weekly", "monthly", "quarterly", "yearly", "last day of the month", "each event", "from time to time", "any time", or days such as "Monday and Thursday" or "1st and 3rd Tuesday of the month"',
).meta({
  id: 'schedule',
  description:
    "How often: 'daily' to 'yearly', 'last day of the month', '1st and 3rd Tuesday of the month', 'Monday and Thursday', 'each event', 'from time to time' or 'any time'.",
});

export const path = text.meta({
  id: 'path',
  description:
    'A path below spec: keys and ids joined by dots, list items by their id.',
});
