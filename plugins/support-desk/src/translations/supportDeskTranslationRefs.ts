import { createTranslationRef } from '@backstage/frontend-plugin-api';
import type * as sections from '../messages';
import { idOf } from './defineMessages';

type Sections = typeof sections;

const names = [
  'absence',
  'articles',
  'availability',
  'common',
  'entity',
  'escalation',
  'faq',
  'feedback',
  'feeds',
  'getHelp',
  'home',
  'intake',
  'interruptions',
  'licenceManagement',
  'licenceRequests',
  'licences',
  'mail',
  'model',
  'modelChange',
  'noticeForm',
  'noticePage',
  'notices',
  'openPoints',
  'problems',
  'questions',
  'queue',
  'reports',
  'request',
  'responsibilities',
  'responsibilityReview',
  'search',
  'selfHelp',
  'superUsers',
  'surveys',
  'tabs',
  'techdocs',
  'ticket',
  'ticketDiscussion',
  'ticketHistory',
  'ticketProcedure',
  'ticketWork',
  'whoDoes',
] as const satisfies (keyof Sections)[];

/**
 * A reference to each section of the texts, for portals that say something otherwise or in a further language: see docs/developer/translations.md.
 * They know the keys and not the texts, which are loaded with the pages.
 *
 * @public
 */
export const supportDeskTranslationRefs = Object.fromEntries(
  names.map(name => [
    name,
    createTranslationRef({ id: idOf(name), messages: {} }),
  ]),
) as unknown as Sections;
