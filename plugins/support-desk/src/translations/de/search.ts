import type { searchMessages } from '../../messages/search';
import type { SameKeys } from '../SameKeys';

export const search: SameKeys<typeof searchMessages> = {
  superUser: 'Super-User',
  faq: 'FAQ',
  knownError: 'Bekannter Fehler',
  responsibility: 'Zuständigkeit',
  asked_one: 'Einmal gefragt',
  asked_other: '{{count}}-mal gefragt',
  workaround: 'Umgehung: {{text}}',
};
