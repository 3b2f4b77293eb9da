import { z } from 'zod';
import { entry, oneOrMany } from './entries';
import { text, who } from './words';

export const policy = z
  .union([
    text,
    entry({
      title: text.describe('The heading.').optional(),
      text: text.describe('The policy itself.').optional(),
      purpose: text.describe('What it is for.').optional(),
      scope: oneOrMany(text).describe('Whom or what it concerns.').optional(),
      standards: text.describe('The standards that it sets.').optional(),
      responsible: oneOrMany(who)
        .describe('Who is responsible for it.')
        .optional(),
      statements: oneOrMany(text)
        .describe('Its statements, one by one.')
        .optional(),
      evidence: text.describe('What shows that it is kept.').optional(),
    }),
  ])
  .meta({
    id: 'policy',
    description: 'A text that people read; a text alone is its `text`.',
  });
