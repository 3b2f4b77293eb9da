import type { tabMessages } from '../../messages/tabs';
import type { SameKeys } from '../SameKeys';

export const tabs: SameKeys<typeof tabMessages> = {
  getHelp: 'Hilfe holen',
  tickets: 'Tickets',
  superUsers: 'Super User',
  faq: 'FAQ',
  licences: 'Lizenzen',
  responsibilities: 'Zuständigkeiten',
  notices: 'Mitteilungen',
  reports: 'Berichte',
  model: 'Support-Modell',
};
