import { z } from 'zod';
import { entry, mapById, notEmpty, oneOrMany } from './entries';
import { policy } from './policies';
import { duration, id, phrase, text, who, wholeNumber } from './words';

export const term = z
  .union([
    text,
    entry({
      meaning: text.describe('What it means.'),
    }),
  ])
  .meta({ id: 'term', description: 'A term; a text alone is its `meaning`.' });

export const source = entry({
  title: text.describe('The name of the source.').optional(),
  kind: z
    .enum(['manual', 'onlineHelp', 'guide', 'faq', 'video', 'forum'])
    .describe('What it is.')
    .optional(),
  party: id.describe('The party that publishes it.').optional(),
  techdocs: phrase(
    /^[a-z]+:[a-z0-9-]+\/[A-Za-z0-9._-]+(\/.+)?$/,
    'an entity, or a page of it, such as "component:default/payroll/guide"',
  )
    .describe(
      'The TechDocs of an entity, or a page of them: kind:namespace/name[/path].',
    )
    .optional(),
  link: text.describe('Its web address.').optional(),
  howTo: text.describe('How to get there.').optional(),
  contains: oneOrMany(text).describe('What is found in it.').optional(),
  maintainedBy: oneOrMany(who).describe('Who keeps it up to date.').optional(),
}).meta({ id: 'source', description: 'A source of knowledge.' });

export const feedback = entry({
  text: text.describe('What happens.'),
  when: text.describe('What sets it off.').optional(),
  from: oneOrMany(who).describe('Who passes it on.').optional(),
  to: oneOrMany(who).describe('Who receives it.').optional(),
  threshold: z
    .strictObject({
      count: wholeNumber(1).describe('So many times.'),
      within: duration.describe('Within this time.'),
    })
    .describe(
      'How often a question is asked before it is proposed for the FAQ.',
    )
    .optional(),
}).meta({
  id: 'feedback',
  description: 'A way by which questions become knowledge.',
});

export const knowledge = entry({
  policies: mapById(policy)
    .describe('Policies and principles, shown beside the functions.')
    .optional(),
  glossary: notEmpty(z.record(z.string(), term))
    .describe('Terms that no entry of the model defines, and their meanings.')
    .optional(),
  sources: mapById(source)
    .describe('Manuals, guides, FAQ and help pages.')
    .optional(),
  feedback: mapById(feedback)
    .describe('How questions become knowledge.')
    .optional(),
}).meta({
  id: 'knowledge',
  description: 'What there is to read, and how it grows.',
});
