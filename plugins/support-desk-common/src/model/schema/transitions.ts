import { z } from 'zod';
import { entry, notEmpty, oneOrMany } from './entries';
import { entityRef, id, month, text } from './words';

export const transition = entry({
  title: text.describe('The name of the transition.').optional(),
  date: month
    .describe('The first day on which it holds; not agreed where left out.')
    .optional(),
  after: id.describe('The transition that it follows.').optional(),
  from: entityRef.describe('Who hands over.').optional(),
  to: entityRef.describe('Who takes over.').optional(),
  covers: notEmpty(
    z.strictObject({
      levels: oneOrMany(id)
        .describe('The ownership of these levels.')
        .optional(),
      contacts: oneOrMany(id)
        .describe('These contacts, which keep their addresses.')
        .optional(),
      duties: oneOrMany(text).describe('Duties, in words.').optional(),
    }),
  )
    .describe('What is handed over.')
    .optional(),
  tasks: oneOrMany(text).describe('What has to be done before it.').optional(),
  agreedBy: oneOrMany(entityRef).describe('Who agreed to it.').optional(),
  stated: text.describe("The hand-over in the source's own words.").optional(),
}).meta({
  id: 'transition',
  description: 'A milestone, or a hand-over of responsibility.',
});
