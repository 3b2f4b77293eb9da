import { z } from 'zod';
import { requires } from './conditions';
import { entry, keysOf, mapByKind, notEmpty, oneOrMany } from './entries';
import { date, id, phrase, text } from './words';

const channelKinds = {
  email: 'An e-mail address.',
  phone: 'A telephone number.',
  mobile: 'A mobile telephone number; counts as phone.',
  tollFree: 'A toll-free telephone number; counts as phone.',
  fax: 'A fax number.',
  chat: 'A chat room or handle.',
  portal: 'The web address of a portal.',
  web: 'The web address of a page.',
  form: 'The web address of a form.',
  forum: 'The web address of a forum.',
  newsflash: 'The web address of a news page.',
  post: 'A postal address.',
  inPerson: 'Where to find the people.',
  meeting: 'How to join a meeting.',
  remoteSession: 'How a remote session is held.',
};

export const channelKind = z.enum(keysOf(channelKinds)).meta({
  id: 'channelKind',
  description: 'A kind of channel; phone includes mobile and tollFree.',
});

export const channel = entry({
  kind: channelKind
    .describe('The kind of channel; the default is the key of the channel.')
    .optional(),
  value: text.describe('The address, number or place, quoted.'),
  menu: oneOrMany(text)
    .describe('What to do once connected, in order.')
    .optional(),
  calendar: id
    .describe("Hours of its own, where they differ from the contact's.")
    .optional(),
  for: text.describe('What this channel is for.').optional(),
  requires: requires.describe('What it takes to use this channel.').optional(),
}).meta({ id: 'channel', description: 'One way to reach a contact.' });

export const channels = mapByKind(
  channelKinds,
  z.union([text, channel]),
  channel,
  'kind',
).meta({
  id: 'channels',
  description:
    'Ways to reach, keyed by kind; a second one of the same kind has an id of its own and says its kind.',
});

export const person = z
  .union([
    text,
    entry({
      name: text.describe(
        'The name, also shown where the catalog lacks the person.',
      ),
      title: text.describe("The person's position.").optional(),
      since: date.describe('The first day in this function.').optional(),
      channels: channels.describe('How to reach the person.').optional(),
    }),
  ])
  .meta({ id: 'person', description: 'A person; a text alone is the `name`.' });

export const people = notEmpty(
  z.record(
    phrase(
      /^user:[a-z0-9-]+\/[A-Za-z0-9._-]+$/,
      'a user such as "user:default/jo.bloggs"',
    ),
    person,
  ),
).meta({
  id: 'people',
  description: 'Persons, keyed by their catalog entity.',
});
