import { z } from 'zod';
import { entry, mapById, oneOrMany } from './entries';
import { entityRef, id, text } from './words';

export const role = entry({
  title: text.describe('The name of the role.').optional(),
  definition: text
    .describe('What the role is; also an entry of the glossary.')
    .optional(),
  heldBy: oneOrMany(entityRef)
    .describe('The users and groups that hold it.')
    .optional(),
  includes: oneOrMany(id)
    .describe('The roles that this one is made of.')
    .optional(),
  membersOfEach: text
    .describe('Held by the members of every catalog group of this type.')
    .optional(),
  namedByEach: text
    .describe(
      'Held by those whom every catalog group of this type names in its annotation supportdesk.io/role.<role>.',
    )
    .optional(),
  duties: oneOrMany(text).describe('What its holders do.').optional(),
}).meta({
  id: 'role',
  description:
    'Something that people are, and that conditions and duties refer to.',
});

export const party = entry({
  title: text.describe('The name of the party.').optional(),
  side: z
    .enum([
      'user',
      'clientIt',
      'support',
      'vendor',
      'intermediary',
      'governance',
      'other',
    ])
    .describe('The side on which it stands.'),
  entity: entityRef.describe('The catalog group of its members.').optional(),
  definition: text
    .describe('What the party is; also an entry of the glossary.')
    .optional(),
  roles: mapById(role).describe('The roles within the party.').optional(),
}).meta({ id: 'party', description: 'A side of the support, with its roles.' });
