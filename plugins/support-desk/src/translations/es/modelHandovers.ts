import type { modelHandoverMessages } from '../../messages/modelHandovers';
import type { SameKeys } from '../SameKeys';

/** What passes from one team to another, milestones, and what has to be done before. */
export const modelHandovers: SameKeys<typeof modelHandoverMessages> = {
  from: 'De',
  to: 'A',
  date: 'Fecha',
  notAgreed: 'Sin acordar',
  after: 'Después de',
  afterWithoutDate: '{{after}}, fecha sin fijar',
  levels: 'Niveles',
  contacts: 'Contactos',
  duties: 'Obligaciones',
  tasks: 'Antes de eso',
  agreedBy: 'Acordado por',
  stated: 'La fuente dice',
  passes: 'Se traspasa también',
  openTickets_one: '{{count}} ticket abierto',
  openTickets_other: '{{count}} tickets abiertos',
  failed: 'No se pudo cargar cómo están ahora',
  handover: {
    notAgreed: 'Sin acordar',
    ahead_one: 'El {{date}}, en {{count}} día',
    ahead_other: 'El {{date}}, en {{count}} días',
    done: 'Hecho desde el {{date}}',
  },
  milestone: {
    notAgreed: 'Se aplica después de la transición, fecha sin fijar',
    ahead_one: 'Se aplica desde el {{date}}, en {{count}} día',
    ahead_other: 'Se aplica desde el {{date}}, en {{count}} días',
    done: 'Se aplica desde el {{date}}',
  },
  task: {
    done: 'Marcado por {{name}}, {{time}}',
    dueNow: 'Vence ahora',
    dueFrom: 'Vence desde el {{date}}',
    dueBefore: 'Vence 14 días antes de la fecha',
    failed: 'No se pudo marcar la tarea',
  },
};
