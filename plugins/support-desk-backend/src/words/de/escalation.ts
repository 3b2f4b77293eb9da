import type * as english from '../en/escalation';
import type { Translated } from '../Translated';

export const escalation: Translated<typeof english.escalation> = {
  escalated: '{{key}} wurde eskaliert an {{title}}',
  givenBack: '{{key}} wurde zurückgegeben an {{title}}',
  needsYou: '{{key}} braucht Sie: {{title}}',
  leftOut: '{{key}}: Schritt {{number}} der Leiter wurde übersprungen',
  nobody: 'Hinter {{title}} steht niemand.',
  away: '{{title}} ist abwesend.',
  awayUntil: '{{title}} ist abwesend bis {{until}}.',
  consider: '{{key}}: Erwägen Sie die Eskalation an {{title}}',
  stepIsNext:
    '{{clock}} wurde verfehlt. Schritt {{number}} der Leiter ist der nächste.',
  missed: 'Verfehlt: {{targets}}',
  raisedResolved: '{{key}} geht weiter: {{raised}} ist gelöst',
  raisedEnded: '{{key}} geht weiter: {{raised}} ist beendet',
};
