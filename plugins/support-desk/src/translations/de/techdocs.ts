import type { techdocsMessages } from '../../messages/techdocs';
import type { SameKeys } from '../SameKeys';

export const techdocs: SameKeys<typeof techdocsMessages> = {
  title: 'Hat das Ihre Frage beantwortet?',
  yes: 'Ja',
  no: 'Nein',
  thanksYes: 'Danke. Das freut uns.',
  thanksNo: 'Danke. Wer diese Seite schreibt, wird es sehen.',
  change: 'Antwort ändern',
  missing: 'Was hat gefehlt?',
  missingText: 'Wer diese Seite schreibt, liest es, ohne Ihren Namen.',
  send: 'Senden',
  skip: 'Überspringen',
  further: 'Wie es weitergeht',
  ask: 'Einen Super User fragen',
  askOf: 'Einen Super User von {{model}} fragen',
  raise: 'Eine Anfrage stellen',
  raiseOf: 'Eine Anfrage zu {{model}} stellen',
  edit: 'Diese Seite bearbeiten',
  failed: 'Das wurde nicht gespeichert',
};
