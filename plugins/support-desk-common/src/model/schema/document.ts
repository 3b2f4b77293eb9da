import { z } from 'zod';
import { entry, mapById, notEmpty, oneOrMany } from './entries';
import { date, entityRef, path, text, who } from './words';

export const approval = z
  .union([
    z.enum(['pending', 'given', 'refused']),
    entry({
      state: z
        .enum(['pending', 'given', 'refused'])
        .describe('Whether it is given.'),
      date: date.describe('When.').optional(),
    }),
  ])
  .meta({
    id: 'approval',
    description: 'A sign-off; a word alone is its `state`.',
  });

export const attachment = z
  .union([
    text,
    entry({
      title: text.describe('The name of the document.'),
      link: text.describe('Where it is; missing where left out.').optional(),
    }),
  ])
  .meta({
    id: 'attachment',
    description:
      'A document; a text alone is the `title` of one that is missing.',
  });

export const openQuestion = entry({
  question: text.describe('The question.'),
  handledAs: text.describe('How it is handled until it is answered.'),
  at: oneOrMany(path).describe('The entries that it is about.').optional(),
  askOf: oneOrMany(who).describe('Who can answer it.').optional(),
}).meta({
  id: 'openQuestion',
  description: 'Something that the source leaves open and no value can hold.',
});

export const document = entry({
  source: text
    .describe('The source from which the model was written.')
    .optional(),
  title: text.describe('The title of the document.').optional(),
  author: entityRef.describe('Who wrote it.').optional(),
  executive: entityRef.describe('The executive who answers for it.').optional(),
  version: text.describe('Its version.').optional(),
  date: date.describe('Its date.').optional(),
  status: z
    .enum(['draft', 'inReview', 'approved', 'retired'])
    .describe('Where it stands.')
    .optional(),
  approvals: notEmpty(z.record(entityRef, approval))
    .describe('Sign-offs, keyed by user or group.')
    .optional(),
  audience: oneOrMany(text).describe('For whom it is written.').optional(),
  purpose: text.describe('What it is for.').optional(),
  reuse: text.describe('How its parts may be used elsewhere.').optional(),
  attachments: mapById(attachment)
    .describe('Documents that belong to it.')
    .optional(),
  openQuestions: mapById(openQuestion)
    .describe('What it leaves open.')
    .optional(),
}).meta({
  id: 'document',
  description:
    'Where the model comes from, who signs it and what it leaves open.',
});
