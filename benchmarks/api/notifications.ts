import type { Knex } from 'knex';
import { userRef } from './world';

export const NOTIFICATIONS = 100_000;
/** A page of each of them is full. */
const RECIPIENTS = NOTIFICATIONS / 50;

/** Stores notifications as Backstage's own plugin does. */
export async function seedNotifications(knex: Knex): Promise<void> {
  await knex.raw(
    `insert into notification (id, "user", title, description, severity, link, origin, topic, created)
     select gen_random_uuid(), ? || n % ${RECIPIENTS}, 'Ticket D1-' || n || ' was answered',
       'Somebody wrote something that is long enough to be worth reading.', 'normal', '/support/tickets/D1-' || n,
       'plugin:support-desk', 'ticket', now() - n * interval '1 minute'
     from generate_series(1, ${NOTIFICATIONS}) n`,
    [userRef(0).replace(/0$/, '')],
  );
  await knex.raw('vacuum analyze notification');
}
