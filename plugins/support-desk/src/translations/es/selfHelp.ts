import type { selfHelpMessages } from '../../messages/selfHelp';
import type { SameKeys } from '../SameKeys';

export const selfHelp: SameKeys<typeof selfHelpMessages> = {
  solved: 'Esto lo resolvió',
  solvedBy: '«{{title}}» lo resolvió',
  solvedBySuperUser: 'Un superusuario lo resolvió',
  helped: 'Ayudó a {{helped}} de {{said}} lectores',
  newTab: '(se abre en una pestaña nueva)',
  thanks: 'Nos alegramos. Gracias por mirar antes.',
  undo: 'Deshacer',
  askThem: 'Hacer una pregunta',
  found_one: '{{count}} respuesta',
  found_other: '{{count}} respuestas',
  advise: {
    title: 'Pruebe esto primero',
    text: 'A menudo es lo más rápido. Marque lo que ha probado; se incluye también.',
  },
  acknowledge: {
    title: '¿Qué ha probado?',
    text: 'Márquelo y nadie volverá a preguntárselo. Se incluye en su solicitud.',
    without: 'Sigo sin probarlo',
    withoutText: 'La solicitud dice que no se probó nada.',
    needed: 'Marque lo que ha probado, o que sigue sin probarlo.',
  },
  require: {
    title: '¿Qué ha probado?',
    text: 'Hay que probar al menos una de estas cosas antes de «{{type}}».',
    needed: 'Pruebe primero al menos una de estas cosas y márquela.',
  },
  order: 'En este orden.',
  whom: '¿A quién preguntó?',
  answer: '¿Qué respondió {{name}}?',
  fromArticle: 'Viene del artículo «{{title}}». Se incluye también.',
  tried: {
    title: 'Probado antes',
    steps: 'Pasos',
    articles: 'Artículos leídos',
    superUsers: 'Superusuarios consultados',
    answered: '{{name}}: {{answer}}',
    conversation: 'Conversación',
    question: 'La pregunta con la que empezó',
    nothing: 'No se probó nada antes; el modelo lo pide.',
  },
  propose: {
    action: 'Proponer como pregunta frecuente',
    done: 'Propuesto como pregunta frecuente',
    already: 'Ya pertenece a una posible pregunta frecuente',
    open: 'Abrirla',
    failed: 'No se pudo proponer',
  },
};
