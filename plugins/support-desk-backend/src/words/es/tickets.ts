import type * as english from '../en/tickets';
import type { Translated } from '../Translated';

export const tickets: Translated<typeof english.tickets> = {
  logged: '{{key}} registrado',
  answerBy: '{{summary}}. Tendrá respuesta antes del {{due}}.',
  answerAs: '{{summary}}. Tendrá respuesta: {{promise}}.',
  passedOn: '{{summary}}. Se ha transmitido.',
  new: 'Ticket nuevo {{key}}: {{summary}}',
  missed: '{{key}}: {{target}} incumplido',
  goalMissed: '{{key}}: meta de {{target}} incumplida',
  wasDue: '{{summary}}. Venció el {{due}}.',
  dueSoon: '{{key}}: {{target}} vence pronto',
  isDue: '{{summary}}. Vence el {{due}}.',
  mentioned: 'Le mencionan en {{key}}',
  replied: 'Nueva respuesta en {{key}}: {{summary}}',
  goesOn: '{{key}}: cómo sigue {{summary}}',
  yours: '{{key}} es suyo',
  takenForOther:
    '{{summary}}. Llegó por correo y se tomó por el de otra persona.',
  notSent: '{{key}} no se pudo enviar al proveedor',
  sendAgain:
    '{{summary}}. Envíelo otra vez, o regístrelo usted con el proveedor y anote la referencia.',
  problemResolved: '{{problem}} está resuelto: revise {{key}}',
  waitsForProblem: '{{title}}. {{key}} lo espera: {{summary}}',
};

export const status: Translated<typeof english.status> = {
  new: 'nuevo',
  acknowledged: 'recibido',
  inProgress: 'en curso',
  waiting: 'en espera',
  resolved: 'resuelto',
  closed: 'cerrado',
  reopened: 'reabierto',
  cancelled: 'cancelado',
  merged: 'fusionado',
};

export const contactSheets: Translated<typeof english.contactSheets> = {
  title: 'Registro de contactos',
  ticket: 'Ticket',
  caller: 'Quien llamó',
};
