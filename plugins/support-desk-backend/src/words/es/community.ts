import type * as english from '../en/community';
import type { Translated } from '../Translated';

export const superUsers: Translated<typeof english.superUsers> = {
  nominated: 'Se propone a {{name}} como superusuario de {{place}}',
  decide: '{{model}}. Apruébelo o rechácelo.',
  approved: '{{name}} es superusuario de {{place}}',
  declined: '{{name}} no pasa a ser superusuario de {{place}}',
};

export const questions: Translated<typeof english.questions> = {
  asks: '{{actor}} pregunta: {{summary}}',
  passesOn: '{{actor}} le pasa una pregunta: {{summary}}',
  yourTurn:
    '{{about}}. Le toca responder; también puede hacerlo cualquier otro superusuario.',
  nobodyThere: '{{about}}. No hay ningún superusuario que pueda responder.',
  answered: '{{actor}} respondió: {{summary}}',
};

export const knowledge: Translated<typeof english.knowledge> = {
  found: 'Ya hay un artículo: {{title}}',
  youAsked: 'Usted preguntó por esto en {{model}}.',
  write: 'Se le pide que escriba un artículo: {{title}}',
};
