import type { tabMessages } from '../../messages/tabs';
import type { SameKeys } from '../SameKeys';

export const tabs: SameKeys<typeof tabMessages> = {
  getHelp: 'Obtener ayuda',
  tickets: 'Tickets',
  superUsers: 'Superusuarios',
  faq: 'Preguntas frecuentes',
  licences: 'Licencias',
  responsibilities: 'Responsabilidades',
  notices: 'Avisos',
  reports: 'Informes',
  model: 'Modelo de soporte',
};
