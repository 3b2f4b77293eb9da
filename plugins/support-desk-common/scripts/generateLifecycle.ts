/**
 * Writes the page of the documentation about the life of a ticket.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ticketLifecycleReference } from '../src/lifecycle/publish';

writeFileSync(
  resolve(__dirname, '../../../docs/reference/ticket-lifecycle.md'),
  ticketLifecycleReference(),
);
