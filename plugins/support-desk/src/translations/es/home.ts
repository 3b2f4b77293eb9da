import type { homeMessages } from '../../messages/home';
import type { SameKeys } from '../SameKeys';

export const home: SameKeys<typeof homeMessages> = {
  myTickets: {
    title: 'Mis tickets',
  },
  dueNext: {
    title: 'Próximos vencimientos de mi equipo',
    empty:
      'Su equipo no tiene nada pendiente. Lo que llegue aparece aquí, primero lo que antes vence.',
    all: 'Abrir la cola, {{total}}',
  },
  notices: {
    title: 'Avisos del servicio',
  },
};
