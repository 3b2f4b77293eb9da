import type { openPointMessages } from '../../messages/openPoints';
import type { SameKeys } from '../SameKeys';

/** What of a model is still to be confirmed or answered. */
export const openPoints: SameKeys<typeof openPointMessages> = {
  title: 'Puntos pendientes',
  of: 'Puntos pendientes de {{model}}',
  what: 'Lo que el modelo solo supone y lo que pregunta. Las respuestas se guardan aquí; el modelo las indica cuando se modifica su archivo.',
  csv: 'puntos-pendientes',
  print: 'Imprimir',
  model: 'El modelo completo',
  progress: '{{answered}} de {{total}} respondidos',
  filter: {
    label: 'Mostrar solo',
    all: 'Todos {{total}}',
    open: 'Abiertos {{total}}',
    asked: 'Preguntados {{total}}',
    answered: 'Respondidos {{total}}',
  },
  elsewhere: 'En otra parte del modelo',
  status: { open: 'Abierto', asked: 'Preguntado', answered: 'Respondido' },
  handledAs: 'Hasta entonces: {{text}}',
  askOf: 'Hay que preguntar a: {{whom}}',
  asked: '{{by}} preguntó a {{whom}}, {{time}}',
  askedUntil:
    '{{by}} preguntó a {{whom}}, {{time}}; respuesta hasta el {{day}}',
  answeredBy: '{{by}}, {{time}}',
  inMatrix: 'Confirmado en la matriz',
  outdated: {
    asked: 'El modelo dice otra cosa desde que se preguntó.',
    answered: 'El modelo dice otra cosa desde que se respondió.',
  },
  ask: {
    action: 'Preguntar',
    of: 'Preguntar sobre {{about}}',
    again: 'Preguntar a otra persona',
    againOf: 'Preguntar a otra persona sobre {{about}}',
    whom: 'A quién',
    whomHelp: 'Un usuario o un grupo; se les notifica y responden aquí.',
    whomNeeded: 'Indique a quién preguntar.',
    dueOn: 'Respuesta hasta',
  },
  answer: {
    action: 'Responder',
    of: 'Responder sobre {{about}}',
    text: 'Respuesta',
    needed: 'Escriba la respuesta.',
    save: 'Guardar la respuesta',
  },
  reopen: { action: 'Volver a abrir', of: 'Volver a abrir: {{about}}' },
  failed: 'Esto no se guardó',
  none: {
    title: 'No hay nada pendiente en {{model}}',
    text: 'El modelo no marca nada por confirmar ni pregunta nada.',
  },
  noMatch: 'Aquí no hay nada en este estado.',
  noModel: {
    title: 'No hay ningún modelo de soporte para usted',
    text: 'Los puntos pendientes están en los modelos de soporte. En cuanto el catálogo tenga uno, aparecen aquí.',
  },
  toPage: 'Preguntar y responder',
};
