import { z } from 'zod';
import { entry, notEmpty, oneOrMany } from './entries';
import { duration, id, text, who } from './words';

export const otherwise = z
  .union([
    text,
    entry({
      text: text.describe('What the person is told.').optional(),
      ask: oneOrMany(who)
        .describe('The people to ask instead, shown by name.')
        .optional(),
      redirect: oneOrMany(id)
        .describe('The contacts to go to instead.')
        .optional(),
    }),
  ])
  .meta({
    id: 'otherwise',
    description: 'What to do instead; a text alone is its `text`.',
  });

export const phoneCall = z
  .union([
    id,
    z.strictObject({
      contact: id.describe('The contact that has to be phoned.'),
      evidence: id
        .describe(
          'The form field in which the time of the call may be entered.',
        )
        .optional(),
    }),
  ])
  .meta({
    id: 'phoneCall',
    description:
      'The contact that has to be phoned; a contact alone is its `contact`.',
  });

export const condition = notEmpty(
  entry({
    role: oneOrMany(who)
      .describe(
        'The person holds one of these roles, or belongs to one of these parties.',
      )
      .optional(),
    contract: id
      .describe(
        "The person's organisation has an active contract of this kind.",
      )
      .optional(),
    registration: text
      .describe('The person is registered for this.')
      .optional(),
    training: text.describe('The person has had this training.').optional(),
    permission: oneOrMany(who)
      .describe(
        'Every one of these has given permission, which is recorded on the ticket.',
      )
      .optional(),
    phoneCall: phoneCall
      .describe('A phone call to this contact is in the contact log.')
      .optional(),
    tried: id
      .describe(
        'The person says what they tried of the steps of this lower level.',
      )
      .optional(),
    during: id.describe('This calendar is open.').optional(),
    outside: id.describe('This calendar is closed.').optional(),
    inactive: duration
      .describe(
        'The person has never been active in the system, or not for so long.',
      )
      .optional(),
    situation: text
      .describe('A statement that the person confirms to be the case.')
      .optional(),
    otherwise: otherwise
      .describe('What to do instead when a condition does not hold.')
      .optional(),
  }),
).meta({ id: 'condition', description: 'Conditions that all have to hold.' });

export const requires = z.union([condition, z.array(condition).min(1)]).meta({
  id: 'requires',
  description:
    'Conditions that all have to hold; a list where they have answers of their own, checked in order.',
});
