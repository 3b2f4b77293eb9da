import { requires } from './conditions';
import { entry, oneOrMany } from './entries';
import { id, text, who } from './words';

export const category = entry({
  title: text.describe('The name of the category.').optional(),
  group: text.describe('The heading under which it is listed.').optional(),
  definition: text
    .describe('What belongs to it; also an entry of the glossary.')
    .optional(),
  requires: requires.describe('What it takes to choose it.').optional(),
  actions: oneOrMany(text)
    .describe('What is done, as ticks on the ticket.')
    .optional(),
  procedure: id.describe('The procedure that it starts.').optional(),
  form: id.describe('The form that is sent to the requester.').optional(),
  notify: oneOrMany(who).describe('Who is told.').optional(),
  assignTo: oneOrMany(who).describe('Who may be assigned.').optional(),
  assignBy: oneOrMany(text)
    .describe('What decides who is assigned.')
    .optional(),
  charge: text.describe('What is charged.').optional(),
}).meta({
  id: 'category',
  description:
    'A category that support gives to a request, and what follows from it.',
});
