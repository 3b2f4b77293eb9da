import { people } from './channels';
import { entry, mapById, oneOrMany } from './entries';
import { entityRef, id, text } from './words';

export const superUserArea = entry({
  title: text.describe('The name of the area.').optional(),
  services: oneOrMany(id).describe('The services that it covers.').optional(),
  group: entityRef
    .describe('A catalog group whose members are its super users.')
    .optional(),
  people: people.describe('Its super users.').optional(),
}).meta({ id: 'superUserArea', description: 'An area with its super users.' });

export const superUsers = entry({
  role: id
    .describe('The role that they hold, with its definition and duties.')
    .optional(),
  limits: oneOrMany(text).describe('How far their help goes.').optional(),
  publishedIn: id
    .describe('The source of knowledge in which they are listed.')
    .optional(),
  areas: mapById(superUserArea).describe('Their areas.'),
}).meta({
  id: 'superUsers',
  description: 'The super users, who help their colleagues.',
});
