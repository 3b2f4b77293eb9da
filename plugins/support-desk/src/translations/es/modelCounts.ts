import type { modelCountMessages } from '../../messages/modelCounts';
import type { SameKeys } from '../SameKeys';

/** How often requests reached a level, ended there, or went on from there. */
export const modelCounts: SameKeys<typeof modelCountMessages> = {
  about: 'Solicitudes de los últimos 30 días, del {{from}} al {{to}}.',
  table: 'Solicitudes por nivel',
  level: 'Nivel',
  reached: 'Llegaron',
  stopped: 'Se quedaron aquí',
  escalated: 'Escaladas',
  returned: 'Devueltas',
  open: 'Aún abiertas',
  bar: 'Adónde fueron',
  none: 'En estos días ninguna solicitud ha llegado a un nivel.',
};
