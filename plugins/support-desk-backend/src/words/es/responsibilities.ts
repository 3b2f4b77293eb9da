import type * as english from '../en/responsibilities';
import type { Translated } from '../Translated';

export const responsibilities: Translated<typeof english.responsibilities> = {
  answerDue: 'Una respuesta sobre {{about}} vence el {{day}}',
  answerWasDue: 'Una respuesta sobre {{about}} venció el {{day}}',
  asked: '{{actor}} pregunta sobre {{about}}',
  askedUntil: '{{model}}, hasta el {{day}}. {{text}}',
  answered: '{{actor}} respondió sobre {{about}}',
  reopened: '{{actor}} reabrió {{about}}',
  commented: '{{name}} sobre {{party}}: {{task}}',
};

export const reviews: Translated<typeof english.reviews> = {
  title: 'Revisión de {{month}}',
  opened: '{{review}}: revise {{columns}}, por favor',
  until: '{{model}}. Hasta el {{day}}.',
  due: '{{review}} vence el {{day}}',
  wasDue: '{{review}} venció el {{day}}',
  left: '{{model}}. {{columns}}.',
  toConfirm: '{{number}} por confirmar',
  undecided: '{{number}} sin decidir',
  disputed: '{{number}} impugnadas',
  toSign: 'por firmar',
  signed: '{{review}}: firmada',
  signedBy: '{{model}}. Firmada por {{names}}.',
  closed: '{{review}} se cerró',
};
