import type * as english from '../en/responsibilities';
import type { Translated } from '../Translated';

export const responsibilities: Translated<typeof english.responsibilities> = {
  answerDue: 'Eine Antwort zu {{about}} ist fällig am {{day}}',
  answerWasDue: 'Eine Antwort zu {{about}} war fällig am {{day}}',
  asked: '{{actor}} fragt zu {{about}}',
  askedUntil: '{{model}}, bis {{day}}. {{text}}',
  answered: '{{actor}} hat zu {{about}} geantwortet',
  reopened: '{{actor}} hat {{about}} wieder geöffnet',
  commented: '{{name}} zu {{party}}: {{task}}',
};

export const reviews: Translated<typeof english.reviews> = {
  title: 'Prüfung im {{month}}',
  opened: '{{review}}: Bitte prüfen Sie {{columns}}',
  until: '{{model}}. Bis {{day}}.',
  due: '{{review}} ist fällig am {{day}}',
  wasDue: '{{review}} war fällig am {{day}}',
  left: '{{model}}. {{columns}}.',
  toConfirm: '{{number}} zu bestätigen',
  undecided: '{{number}} unentschieden',
  disputed: '{{number}} bestritten',
  toSign: 'zu unterschreiben',
  signed: '{{review}} ist unterschrieben',
  signedBy: '{{model}}. Unterschrieben von {{names}}.',
  closed: '{{review}} wurde geschlossen',
};
