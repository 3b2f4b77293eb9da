import type { modelCountMessages } from '../../messages/modelCounts';
import type { SameKeys } from '../SameKeys';

/** How often requests reached a level, ended there, or went on from there. */
export const modelCounts: SameKeys<typeof modelCountMessages> = {
  about: 'Anfragen der letzten 30 Tage, vom {{from}} bis zum {{to}}.',
  table: 'Anfragen nach Level',
  level: 'Level',
  reached: 'Erreichten es',
  stopped: 'Endeten hier',
  escalated: 'Eskaliert',
  returned: 'Zurückgegeben',
  open: 'Noch offen',
  bar: 'Wohin sie gingen',
  none: 'In diesen Tagen hat keine Anfrage ein Level erreicht.',
};
