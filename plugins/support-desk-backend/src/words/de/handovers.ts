import type * as english from '../en/handovers';
import type { Translated } from '../Translated';

export const handovers: Translated<typeof english.handovers> = {
  held: '{{transition}}: jetzt bei {{to}}',
  moved_one: '{{model}}. {{count}} offenes Ticket kam von {{from}} herüber.',
  moved_other:
    '{{model}}. {{count}} offene Tickets kamen von {{from}} herüber.',
  noDate: '{{transition}}: kein Datum vereinbart',
  agree:
    '{{model}}. Vereinbaren Sie ein Datum und tragen Sie es in das Modell ein.',
  agreeStated:
    '{{model}}. Dort steht „{{stated}}“. Vereinbaren Sie ein Datum und tragen Sie es in das Modell ein.',
  tasks_one: '{{transition}}: {{count}} Aufgabe zu erledigen vor {{day}}',
  tasks_other: '{{transition}}: {{count}} Aufgaben zu erledigen vor {{day}}',
};
