import type * as english from '../en/escalation';
import type { Translated } from '../Translated';

export const escalation: Translated<typeof english.escalation> = {
  escalated: '{{key}} se escaló a {{title}}',
  givenBack: '{{key}} se devolvió a {{title}}',
  needsYou: '{{key}} le necesita: {{title}}',
  leftOut: '{{key}}: se omitió el paso {{number}} del escalado',
  nobody: 'No hay nadie detrás de {{title}}.',
  away: '{{title}}: ausente.',
  awayUntil: '{{title}}: ausente hasta {{until}}.',
  consider: '{{key}}: considere escalar a {{title}}',
  stepIsNext:
    '{{clock}}: incumplido. El paso {{number}} del escalado es el siguiente.',
  missed: 'Incumplido: {{targets}}',
  raisedResolved: '{{key}} continúa: {{raised}} está resuelto',
  raisedEnded: '{{key}} continúa: {{raised}} ha terminado',
};
