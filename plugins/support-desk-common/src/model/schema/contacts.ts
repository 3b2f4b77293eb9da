import { z } from 'zod';
import { channels, people } from './channels';
import { requires } from './conditions';
import { entry, mapById, oneOrMany } from './entries';
import { queue } from './queues';
import { targets } from './targets';
import { entityRef, id, text } from './words';

export const route = entry({
  when: text.describe('The case, as the person sees it.').optional(),
  requires: requires
    .describe('The case, as far as the portal can tell.')
    .optional(),
  text: text.describe('What the person is asked to do.').optional(),
  contacts: oneOrMany(id).describe(
    'The contacts, every one of which is to be reached.',
  ),
  priorities: id
    .describe(
      'The scale by which a request in this case is given its priority.',
    )
    .optional(),
}).meta({
  id: 'route',
  description:
    'Where a request goes in one case; of several routes the first whose case applies counts, and equal cases are alternatives.',
});

export const topic = z
  .union([
    text,
    entry({
      title: text.describe('The topic in the words of those who ask.'),
      parts: oneOrMany(text).describe('What belongs to it.').optional(),
      examples: oneOrMany(text)
        .describe('What people say when they mean it.')
        .optional(),
      requestType: id.describe('The request type to offer.').optional(),
      routes: z
        .array(route)
        .min(1)
        .describe('Other contacts in certain cases.')
        .optional(),
      seeAlso: oneOrMany(id)
        .describe('Topics that are easily taken for this one.')
        .optional(),
      fallback: z
        .boolean()
        .describe('True for the topic that answers when no other fits.')
        .meta({ default: false })
        .optional(),
    }),
  ])
  .meta({ id: 'topic', description: 'A topic; a text alone is its `title`.' });

export const contact = entry({
  title: text.describe('The name of the contact.').optional(),
  party: id.describe('The party that answers.').optional(),
  entity: entityRef.describe('The catalog group or user behind it.').optional(),
  people: people
    .describe('The persons behind it, where they are named.')
    .optional(),
  serviceArea: text
    .describe('The service area as the points-of-contact table shows it.')
    .optional(),
  calendar: id
    .describe('When it answers; not stated where left out.')
    .optional(),
  channels: channels.describe('How to reach it.').optional(),
  requires: requires
    .describe(
      'What it takes to see its channels and to use it; without it everybody may.',
    )
    .optional(),
  targets: targets.describe('What is promised to those who use it.').optional(),
  queue: queue
    .describe('The order in which its requests are taken.')
    .optional(),
  topics: mapById(topic)
    .describe('What it is asked about: the answers to "who do I ask?".')
    .optional(),
  duties: oneOrMany(text)
    .describe('What its people do in the support model.')
    .optional(),
}).meta({
  id: 'contact',
  description: 'A door: people, an address and what it takes to use it.',
});
