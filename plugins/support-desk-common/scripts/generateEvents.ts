/**
 * Writes what is published of events: the JSON Schema and the reference page of the documentation.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { eventsJsonSchema, eventsReference } from '../src/events/publish';

const root = resolve(__dirname, '../../..');

writeFileSync(
  resolve(root, 'plugins/support-desk-common/schema/events.schema.json'),
  `${JSON.stringify(eventsJsonSchema(), null, 1)}\n`,
);
writeFileSync(resolve(root, 'docs/reference/events.md'), eventsReference());
