import { z } from 'zod';
import { entry, mapById, oneOrMany } from './entries';
import { id, text } from './words';

export const basis = z
  .enum(['stated', 'prose', 'meaning', 'pattern', 'weak'])
  .meta({
    id: 'basis',
    description:
      'On what a value rests: stated in the source, a sentence of its prose, the meaning of the row, the pattern of the marks, or a weak guess.',
  });

export const column = z
  .union([
    id,
    entry({
      id: id.describe('The identifier of the column.'),
      title: text
        .describe("The name of the column; the default is the party's.")
        .optional(),
      party: id
        .describe(
          'The party that it is about; left out for a column of remarks.',
        )
        .optional(),
    }),
  ])
  .meta({
    id: 'column',
    description: 'A column; a party alone is a column of that party.',
  });

export const cell = z
  .union([
    z.enum(['responsible', 'optional', 'unknown']),
    entry({
      value: z
        .enum(['responsible', 'optional', 'unknown'])
        .describe('Responsible, optional on request, or not decided.'),
      charge: text.describe('What is charged.').optional(),
      basis: basis.describe('On what the value rests.').optional(),
    }),
  ])
  .meta({
    id: 'cell',
    description:
      'A cell; a word alone is its `value`, and a cell left out means not responsible.',
  });

export const row = entry({
  title: text.describe('The task.'),
  parent: id.describe('The row of which this one is a part.').optional(),
  marks: text
    .describe(
      'The marks as they survive in the source, left to right and divided by bars.',
    )
    .optional(),
  cells: mapById(cell).describe('Who does it, keyed by column.'),
  basis: basis
    .describe('On what its cells rest, stated by default.')
    .meta({ default: 'stated' })
    .optional(),
  alternatives: oneOrMany(id)
    .describe('Other columns in which a mark of the row may have stood.')
    .optional(),
}).meta({ id: 'row', description: 'A task of the matrix.' });

export const rowGroup = entry({
  title: text.describe('The name of the group.').optional(),
  text: text.describe('What the source says about the group.').optional(),
  source: z
    .enum(['table', 'prose'])
    .describe(
      'Whether its rows come from the table, which is the default, or from the prose.',
    )
    .meta({ default: 'table' })
    .optional(),
  rows: mapById(row).describe('Its rows.'),
}).meta({ id: 'rowGroup', description: 'A group of tasks.' });

export const responsibilities = entry({
  title: text.describe('The name of the matrix.').optional(),
  scope: text.describe('What and when it is valid for.').optional(),
  statements: oneOrMany(text).describe('What is said above it.').optional(),
  columns: z.array(column).min(1).describe('Its columns from left to right.'),
  groups: mapById(rowGroup).describe('Its groups of rows.'),
}).meta({
  id: 'responsibilities',
  description: 'The responsibility matrix: who does what.',
});
