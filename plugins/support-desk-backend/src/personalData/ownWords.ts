import type { EventRow } from '../tickets/database/history';
import { mapTexts } from './Traces';

/** What events of tickets call that which people write. */
const WORDS = new Set([
  'summary',
  'description',
  'body',
  'quoted',
  'nature',
  'outcome',
  'notes',
  'note',
  'resolution',
  'reason',
  'text',
  'name',
  'with',
  'number',
]);

/** A value of a field that has a blank in it was written; others were chosen. */
const isWritten = (text: string) => /\s/.test(text.trim());

/** The texts of events that whoever did them wrote; they may stand elsewhere in the ticket too. */
export function ownWords(events: EventRow[]): Set<string> {
  const found = new Set<string>();
  const collect = (json: string) =>
    mapTexts(JSON.parse(json), (text, key) => {
      if (!text) return text;
      if (WORDS.has(key)) found.add(text);
      else if (key === 'fields') collectFields(text, found);
      return text;
    });
  for (const { data, changes } of events) {
    collect(data);
    collect(changes);
    const { fields } = JSON.parse(data);
    if (fields) collectFields(JSON.stringify(fields), found);
  }
  return found;
}

/** The fields of a ticket as its row has them: JSON. */
function collectFields(json: string, found: Set<string>) {
  try {
    mapTexts(JSON.parse(json), text => {
      if (isWritten(text)) found.add(text);
      return text;
    });
  } catch {
    // A list of names of fields that changed, say.
  }
}
