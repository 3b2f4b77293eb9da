import type { commonMessages } from '../../messages/common';
import type { SameKeys } from '../SameKeys';

export const common: SameKeys<typeof commonMessages> = {
  system: 'Sistema',
  systemSelect: 'Sistema con el que necesita ayuda',
  raiseRequest: 'Crear una solicitud',
  loading: 'Cargando',
  notFound: {
    title: 'Página no encontrada',
    heading: 'No hay ninguna página en esta dirección',
    text: 'Puede que el enlace sea antiguo o esté incompleto. Lo que se guardó en Support Desk sigue ahí: continúe desde aquí.',
  },
  retry: 'Reintentar',
  cancel: 'Cancelar',
  more: 'Mostrar más',
  toConfirm: 'Por confirmar',
  level: 'Nivel {{level}}',
  youAreHere: 'Usted está aquí',
  optional: 'Opcional',
  found_one: '{{count}} resultado',
  found_other: '{{count}} resultados',
  due: {
    overdueBy: 'Vencido desde hace {{time}}',
    left: 'Quedan {{time}}',
    titleBy: '{{title}} hasta {{time}}',
    was: 'vencía {{time}}',
    pausedSince: 'En pausa desde {{time}}',
    met: 'Cumplido',
    metAt: 'Cumplido {{time}}',
    missed: 'Incumplido',
    noTime: 'Sin plazo fijo',
    noTarget: 'Sin objetivo en el modelo',
    used: '{{percent}} % del tiempo consumido',
    businessTime: '{{time}} de tiempo de servicio',
    businessTimeLeft: 'Quedan {{time}} de tiempo de servicio',
  },
  opening: {
    always: 'Abierto ahora, 24 h',
    open: 'Abierto ahora',
    openUntil: 'Abierto hasta {{time}}',
    closed: 'Cerrado',
    opensAt: 'Abre {{time}}',
    notStated: 'Horario no indicado',
  },
  axis: {
    closed: 'cerrado',
    closedFor: 'cerrado {{time}}',
  },
  error: {
    title: 'No se pudo cargar',
  },
};
