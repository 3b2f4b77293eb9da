import type { modelPolicyMessages } from '../../messages/modelPolicy';
import type { SameKeys } from '../SameKeys';

/** Who would be told what, and when, of a request that nobody touches. */
export const modelPolicy: SameKeys<typeof modelPolicyMessages> = {
  about:
    'A quién se informaría de qué y cuándo, si se registrara una solicitud a esta hora y nadie hiciera nada.',
  requestType: 'Tipo de solicitud',
  at: 'Registrada',
  preset: {
    label: 'Registrada, momentos habituales',
    now: 'Ahora',
    saturday: 'Sábado por la noche',
    monday: 'Lunes 09:00',
  },
  picture: 'Qué pasaría, por orden de tiempo',
  table: 'A quién se informaría de qué y cuándo',
  zone: 'Las horas son las de {{zone}}.',
  closed: 'cerrado por {{calendars}}',
  withoutTime: 'Sin hora',
  none: {
    title: 'No pasaría nada automáticamente',
    text: 'El modelo de soporte no da plazos para una solicitud así: nada vence y no se informa a nadie más tarde.',
  },
  csv: 'Descargar como CSV',
  print: 'Imprimir',
  kind: {
    logged: 'Se registra {{title}}',
    call: 'Llamar a {{title}}',
    opens: 'Empieza {{title}}',
    dueSoon: '{{title}} está a punto de vencer',
    missed: 'Se incumple {{title}}',
    ladderStep: 'Escala a {{title}}',
    ladderSuggested: 'Sugiere escalar a {{title}}',
    promise: '{{title}}',
  },
  nobody: 'No se informa a nadie',
  away: '{{title}} (ausente)',
  notification: 'notificación',
  byItself: 'Automáticamente',
  byHand: 'A mano',
  column: {
    when: 'Cuándo',
    whenIn: 'Cuándo ({{zone}})',
    zone: 'Zona horaria',
    what: 'Qué',
    who: 'A quién se informa',
    how: 'Cómo',
    byItself: '¿Automático?',
    confirm: 'Por confirmar',
  },
};
