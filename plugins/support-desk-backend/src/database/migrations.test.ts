import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { readdirSync } from 'node:fs';
import type { Knex } from 'knex';
import { applyMigrations, connect } from './connection';
import { createTestDatabases } from './__testUtils__/databases';

jest.setTimeout(60_000);

const directory = resolvePackagePath(
  '@supportdesk/backstage-plugin-support-desk-backend',
  'migrations',
);
const names = readdirSync(directory).sort();

async function tablesOf(knex: Knex): Promise<string[]> {
  const rows =
    knex.client.config.client === 'pg'
      ? await knex('information_schema.tables')
          .where({ table_schema: 'public' })
          .select({ name: 'table_name' })
      : await knex('sqlite_master').where({ type: 'table' }).select('name');
  return rows
    .map(row => row.name as string)
    .filter(name => !/^(knex|sqlite)_/.test(name))
    .sort();
}

describe('migrations', () => {
  const databases = createTestDatabases();

  it.each(databases.engines)(
    'go up and down one by one on %s',
    async engine => {
      const knex = await databases.openEmpty(engine);
      const states: string[][] = [await tablesOf(knex)];
      for (const name of names) {
        await knex.migrate.up({ directory, name });
        states.push(await tablesOf(knex));
      }
      expect(states.at(-1)).toEqual(
        expect.arrayContaining([
          'absence_users',
          'absences',
          'article_drafts',
          'article_feedback',
          'article_images',
          'article_keys',
          'article_publications',
          'article_views',
          'attachment_contents',
          'event_outbox',
          'idempotency_keys',
          'licence_calendars',
          'licence_figures',
          'licence_sources',
          'licence_warnings',
          'model_supporters',
          'module_super_users',
          'model_transitions',
          'outbox',
          'saved_views',
          'problem_tickets',
          'problems',
          'question_answers',
          'question_offers',
          'question_turns',
          'questions',
          'super_user_changes',
          'super_users',
          'ticket_attachments',
          'ticket_clocks',
          'ticket_events',
          'ticket_keys',
          'ticket_links',
          'ticket_people',
          'ticket_snapshots',
          'ticket_words',
          'tickets',
          'transition_tasks',
          'unattached_contents',
          'vendor_breakers',
          'vendor_cases',
          'vendor_deliveries',
        ]),
      );
      for (const name of [...names].reverse()) {
        states.pop();
        await knex.migrate.down({ directory, name });
        expect(await tablesOf(knex)).toEqual(states.at(-1));
      }
    },
  );

  it.each(databases.engines)('may be applied twice on %s', async engine => {
    const knex = await databases.openEmpty(engine);
    await applyMigrations(knex);
    const tables = await tablesOf(knex);
    await applyMigrations(knex);
    expect(await tablesOf(knex)).toEqual(tables);
  });

  it.each(databases.engines)(
    'are left to others where %s is told so',
    async engine => {
      const knex = await databases.openEmpty(engine);
      await connect({
        getClient: async () => knex,
        migrations: { skip: true },
      });
      expect(await tablesOf(knex)).toEqual([]);
      await connect({ getClient: async () => knex });
      expect(await tablesOf(knex)).toContain('tickets');
    },
  );
});
