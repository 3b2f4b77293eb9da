import type { availabilityMessages } from '../../messages/availability';
import type { SameKeys } from '../SameKeys';

export const availability: SameKeys<typeof availabilityMessages> = {
  title: 'Disponibilidad',
  link: 'Disponibilidad',
  what: 'Cuándo están comprometidos los servicios de {{system}}, cómo están ahora y cómo estuvieron.',
  none: {
    title: '{{system}} no indica disponibilidad',
    text: 'Su modelo de soporte no dice de ningún servicio cuándo está comprometido. Su responsable puede añadirlo al archivo del modelo.',
  },
  state: {
    expectedAvailable: 'Disponible según lo previsto',
    outsideHours: 'Fuera de su horario',
    planned: 'Parada planificada',
    down: 'Interrumpido',
  },
  promise: {
    title: 'Qué está comprometido',
    hours: 'Horario',
    always: '24 horas, los siete días',
    calendar: '{{title}}, {{zone}}',
    stated: 'En palabras de la fuente: {{words}}',
    exclusions: 'Excepto',
    planned: 'Las paradas se planifican para',
    backups: 'Copias de seguridad',
    maintenance: 'Mantenimiento',
    next: 'próxima: {{day}}',
    by: 'por {{who}}',
    nothing: 'No se indica nada.',
  },
  continuity: {
    title: 'Planes de continuidad',
    linked: '{{linked}} de {{total}} han enlazado el suyo',
    missing: '{{group}}: no hay ningún plan enlazado',
    evidence: 'Cómo se sabe: {{text}}',
    by: 'Escrito por {{who}}',
  },
  status: {
    title: 'Los últimos {{days}} días',
    percent: 'Disponible el {{percent}} %',
    noPercent: 'No había nada comprometido',
    days: {
      ok: 'sin interrupción',
      planned: 'parada planificada',
      down: 'interrumpido',
    },
    summary:
      '{{ok}} días sin interrupción, {{planned}} con parada planificada, {{down}} con una interrupción',
    legend:
      'Cada barra es un día, el más antiguo primero; cuenta lo peor del día.',
    oldest: 'hace {{days}} días',
    today: 'hoy',
    table: 'Como tabla',
    bars: 'Como barras',
    day: 'Día',
    how: 'Cómo estuvo',
    downFor: 'Interrumpido durante',
    plannedFor: 'Parada planificada',
    allOk: 'Los demás días no hubo ninguna interrupción.',
    never: 'Ninguno de estos días hubo interrupción.',
  },
  months: {
    title: 'Por mes',
    csv: 'disponibilidad',
    month: 'Mes',
    available: 'Disponible',
    withPlanned: 'Con parada planificada',
    promised: 'Comprometido',
    down: 'Interrumpido',
    planned: 'Planificado',
    excluded: 'Excluido',
    soFar: '{{month}}, hasta ahora',
    nothing: 'Nada comprometido',
    how: 'Cómo se calculó {{month}}',
    formula:
      '({{promised}} comprometido − {{left}} descontado − {{down}} interrumpido) ÷ ({{promised}} − {{left}}) = {{percent}} %',
    leftOut:
      'Descontado: {{planned}} de parada planificada y {{excluded}} de exclusiones.',
    none: 'No hubo ninguna interrupción.',
    counts: {
      down: 'cuenta',
      planned: 'descontado: planificado',
      excluded: 'descontado: {{because}}',
    },
  },
};
