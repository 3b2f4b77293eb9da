import type { searchMessages } from '../../messages/search';
import type { SameKeys } from '../SameKeys';

export const search: SameKeys<typeof searchMessages> = {
  superUser: 'Superusuario',
  faq: 'Preguntas frecuentes',
  knownError: 'Error conocido',
  responsibility: 'Responsabilidad',
  asked_one: 'Preguntado una vez',
  asked_other: 'Preguntado {{count}} veces',
  workaround: 'Solución provisional: {{text}}',
};
