import type { entityMessages } from '../../messages/entity';
import type { SameKeys } from '../SameKeys';

export const entity: SameKeys<typeof entityMessages> = {
  title: 'Soporte',
  whoSupports: 'Quién da soporte a {{name}}',
  openTickets: 'Tickets abiertos, {{total}}',
  allTickets: 'Todos los tickets de {{name}}',
  noTickets: 'Ningún ticket abierto trata de esto.',
  superUsers: 'Superusuarios de {{name}}',
  noSuperUsers:
    'Aún no hay superusuario para esto. Pregunte al siguiente nivel.',
  none: {
    title: 'Ningún modelo de soporte incluye {{name}}',
    text: 'Su responsable puede nombrarlo entre los servicios de un modelo de soporte; entonces esta página muestra quién ayuda.',
  },
  facts: {
    model: 'Modelo',
    toConfirm: 'Por confirmar',
    openPoints: '{{total}} puntos pendientes',
    source: 'Fuente',
    edit: 'Editar en Git',
  },
};
