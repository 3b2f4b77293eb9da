import { z } from 'zod';
import { calendar } from './calendars';
import { category } from './categories';
import { contact } from './contacts';
import { document } from './document';
import { mapById, section } from './entries';
import { form } from './forms';
import { knowledge } from './knowledge';
import { level } from './levels';
import { licence } from './licences';
import { notice } from './notices';
import { party } from './parties';
import { priorityScale } from './priorities';
import { procedure } from './procedures';
import { report } from './reports';
import { requestType } from './requestTypes';
import { responsibilities } from './responsibilities';
import { service } from './services';
import { superUsers } from './superUsers';
import { transition } from './transitions';
import { entityRef, id, phrase } from './words';

/**
 * The `spec` of a support model, as its author writes it: short forms stay short, and large sections may be
 * placeholders.
 *
 * @public
 */
export const specSchema = z
  .strictObject({
    owner: entityRef.describe('The group or user that owns this model.'),
    keyPrefix: phrase(
      /^[A-Z][A-Z0-9]{1,9}$/,
      '2 to 10 capital letters and digits, such as "PAY", beginning with a letter',
    ).describe('The prefix of ticket keys, such as PAY in PAY-42.'),
    defaultCalendar: id
      .describe(
        "The model's own calendar, which is the default of targets and sets the zone of dates; needed where there are several.",
      )
      .optional(),
    services: section(mapById(service)).describe(
      'What is supported: systems, modules, products.',
    ),
    parties: section(mapById(party))
      .describe(
        'The sides of the support and their roles: vendor, client IT, users.',
      )
      .optional(),
    calendars: section(mapById(calendar))
      .describe('Opening hours, each in a time zone of its own.')
      .optional(),
    contacts: section(mapById(contact))
      .describe('Whom to reach, how, when, about what, and what it takes.')
      .optional(),
    levels: section(mapById(level)).describe(
      'The levels of support, 0 to n, with their escalation.',
    ),
    priorities: section(mapById(priorityScale))
      .describe('Scales of priority or severity, with their targets.')
      .optional(),
    requestTypes: section(mapById(requestType))
      .describe('What can be requested, by whom, and the forms.')
      .optional(),
    categories: section(mapById(category))
      .describe('How support files requests, and what follows from it.')
      .optional(),
    procedures: section(mapById(procedure))
      .describe('Checklists, tables of duties, flows and self-help.')
      .optional(),
    forms: section(mapById(form))
      .describe(
        'Forms, log sheets and reports beside those of the request types.',
      )
      .optional(),
    superUsers: section(superUsers)
      .describe('Who helps colleagues, area by area.')
      .optional(),
    licences: section(mapById(licence))
      .describe(
        'What one is entitled to use, how much of it is in use, and how to get more.',
      )
      .optional(),
    responsibilities: section(responsibilities)
      .describe('The responsibility matrix.')
      .optional(),
    notices: section(mapById(notice))
      .describe(
        'Service notices: who sends them to whom, how early, and who has to reply.',
      )
      .optional(),
    reports: section(mapById(report))
      .describe('Reports, surveys and their reviews.')
      .optional(),
    knowledge: section(knowledge)
      .describe(
        'Policies, glossary, sources of knowledge, and how the FAQ grows.',
      )
      .optional(),
    transitions: section(mapById(transition))
      .describe('Milestones and hand-overs.')
      .optional(),
    document: section(document)
      .describe('Provenance, sign-off, attachments and open questions.')
      .optional(),
  })
  .meta({ id: 'spec', description: 'The support model.' });
