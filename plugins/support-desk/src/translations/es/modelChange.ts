import type { modelChangeMessages } from '../../messages/modelChange';
import type { SameKeys } from '../SameKeys';

export const modelChange: SameKeys<typeof modelChangeMessages> = {
  rule: 'Los tickets abiertos siguen el modelo de soporte de cuando se registraron, hasta que alguien aplique este.',
  unchanged: 'No cambiaría ningún vencimiento de este ticket.',
  none: 'Todos los tickets abiertos siguen esta versión.',
  wouldChange_one: 'Cambiaría {{count}} de {{open}} tickets abiertos.',
  wouldChange_other: 'Cambiarían {{count}} de {{open}} tickets abiertos.',
  all: 'Todos {{total}}',
  ticket: '{{key}}, {{summary}}',
  list: 'Tickets abiertos que cambiarían',
  change: '{{title}}: vence {{from}}, después {{to}}',
  noTime: 'sin plazo fijo',
  apply_one: 'Aplicar a {{count}} ticket',
  apply_other: 'Aplicar a {{count}} tickets',
  progress: '{{done}} de {{total}} tickets',
};
