import type * as english from '../en/ticketWork';
import type { Translated } from '../Translated';

export const ticketWork: Translated<typeof english.ticketWork> = {
  assigned: '{{key}} está ahora con usted',
  assignedTeam: '{{key}} está ahora con su equipo',
  waitingForYou: '{{key}} espera su respuesta',
  raisedWaiting: '{{key}}: {{raised}}, creado para ello, espera su respuesta',
  waitingForAsker: '{{key}} espera al solicitante',
  waitingForTeam: '{{key}} espera a su equipo',
  goesOn: '{{key}} continúa',
  timeHasCome: '{{summary}}. Ha llegado el momento que se esperaba.',
  mergedInto: '{{source}} continúa como {{target}}',
  sameProblem:
    '{{summary}}. Es el mismo problema; lo que se hace al respecto consta allí.',
  gathered: '{{source}} se fusionó con {{target}}',
  unmerged: '{{key}} vuelve a continuar por separado',
  noLongerPart: '{{summary}}. Ya no forma parte de {{target}}.',
  confirm: '{{key}} está resuelto: confírmelo o reábralo',
  resolved: '{{key}} está resuelto',
  told: '{{key}}: resuelto',
  answerIfNot: 'Si no está resuelto, responda a este correo.',
  reopened: '{{key}} se reabrió',
  cancelled: '{{key}} se canceló',
  closed: '{{key}} está cerrado',
  nobodySaid:
    '{{summary}}. Nadie ha dicho que no esté resuelto; todavía se puede reabrir.',
};
