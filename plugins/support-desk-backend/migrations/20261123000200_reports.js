// @ts-check

/**
 * Reports as they were when their period was over, to whom they went and what came of looking at them; and what counting the tickets of a
 * period reads.
 */

/**
 * What ended or began in a period, what began before its end and ended later, and what still runs; clocks that have no such instant are
 * left out.
 *
 * @type {Record<string, [string[], string]>}
 */
const clockIndexes = {
  ticket_clocks_met_idx: [['met_at', 'started_at'], 'met_at is not null'],
  ticket_clocks_missed_idx: [
    ['missed_at', 'started_at'],
    'missed_at is not null',
  ],
  ticket_clocks_stopped_idx: [
    ['stopped_at', 'started_at'],
    'stopped_at is not null',
  ],
  ticket_clocks_without_time_idx: [['started_at'], 'due_at is null'],
  ticket_clocks_running_idx: [
    ['started_at'],
    'due_at is not null and met_at is null and missed_at is null and stopped_at is null',
  ],
};

const loggedColumns = [
  'model_ref',
  'created_at',
  'id',
  'category',
  'request_type',
  'status',
];

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('report_snapshots', table => {
    table.comment('Reports of periods that are over; they never change');
    table.string('model_ref').notNullable();
    table.string('report').notNullable().comment('Id of a report of the model');
    table.string('period', 7).notNullable().comment('2025-03, 2025-Q1 or 2025');
    table.integer('query_version').notNullable();
    table.bigInteger('frozen_at').notNullable();
    table.text('body').notNullable().comment('JSON');
    table.primary(['model_ref', 'report', 'period']);
  });

  await knex.schema.createTable('report_deliveries', table => {
    table.comment('Append-only: who was told of a report, and when');
    table.string('id').primary().comment('Sorts by time');
    table.string('model_ref').notNullable();
    table.string('report').notNullable();
    table.string('period', 7).notNullable();
    table
      .string('occasion', 60)
      .notNullable()
      .comment('due, review, or the id of what was sent by hand: once each');
    table.string('actor').notNullable();
    table.bigInteger('at').notNullable();
    table.text('recipients').notNullable().comment('JSON: entity references');
    table.string('request_key').comment('Of a request that may be repeated');
    table.string('request_hash', 64);
    table.unique(['model_ref', 'report', 'period', 'occasion'], {
      indexName: 'report_deliveries_occasion_idx',
    });
    table.unique(['actor', 'request_key'], {
      indexName: 'report_deliveries_request_idx',
    });
  });

  await knex.schema.createTable('report_reviews', table => {
    table.comment('Append-only: what came of looking at a report');
    table.string('id').primary().comment('Sorts by time');
    table.string('model_ref').notNullable();
    table.string('report').notNullable();
    table.string('period', 7).notNullable().comment('That was reviewed');
    table.string('reviewer').notNullable();
    table.text('with').comment('With whom, in words');
    table.bigInteger('at').notNullable();
    table.text('outcome').notNullable();
    table.text('actions').notNullable().comment('JSON');
    table.string('request_key').comment('Of a request that may be repeated');
    table.string('request_hash', 64);
    table.index(['model_ref', 'report', 'period'], 'report_reviews_period_idx');
    table.unique(['reviewer', 'request_key'], {
      indexName: 'report_reviews_request_idx',
    });
  });

  for (const [name, [columns, condition]] of Object.entries(clockIndexes)) {
    await knex.schema.alterTable('ticket_clocks', table =>
      table.index([...columns, 'ticket_id'], name, {
        predicate: knex.whereRaw(condition),
      }),
    );
  }
  await knex.schema.alterTable('ticket_events', table =>
    table.index(['at', 'ticket_id'], 'ticket_events_contacted_idx', {
      predicate: knex.whereRaw("type = 'contacted'"),
    }),
  );
  await knex.schema.alterTable('ticket_levels', table => {
    // Where tickets were at an instant, without reading the table.
    table.index(
      ['model_ref', 'left_at', 'entered_at', 'ticket_id'],
      'ticket_levels_between_idx',
    );
    table.dropIndex(['model_ref', 'left_at'], 'ticket_levels_left_idx');
  });
  await knex.schema.alterTable('tickets', table => {
    table.index(
      ['model_ref', 'category', 'created_at', 'id'],
      'tickets_category_created_idx',
    );
    table.dropIndex(['model_ref', 'category'], 'tickets_category_idx');
    // What a period's tickets are counted by, without reading the table.
    table.index(loggedColumns, 'tickets_logged_idx');
    table.dropIndex(
      ['model_ref', 'created_at', 'id'],
      'tickets_model_ref_created_at_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('tickets', table => {
    table.index(
      ['model_ref', 'created_at', 'id'],
      'tickets_model_ref_created_at_idx',
    );
    table.dropIndex(loggedColumns, 'tickets_logged_idx');
    table.index(['model_ref', 'category'], 'tickets_category_idx');
    table.dropIndex(
      ['model_ref', 'category', 'created_at', 'id'],
      'tickets_category_created_idx',
    );
  });
  await knex.schema.alterTable('ticket_levels', table => {
    table.index(['model_ref', 'left_at'], 'ticket_levels_left_idx');
    table.dropIndex(
      ['model_ref', 'left_at', 'entered_at', 'ticket_id'],
      'ticket_levels_between_idx',
    );
  });
  await knex.schema.alterTable('ticket_events', table =>
    table.dropIndex(['at', 'ticket_id'], 'ticket_events_contacted_idx'),
  );
  for (const [name, [columns]] of Object.entries(clockIndexes)) {
    await knex.schema.alterTable('ticket_clocks', table =>
      table.dropIndex([...columns, 'ticket_id'], name),
    );
  }
  await knex.schema.dropTable('report_reviews');
  await knex.schema.dropTable('report_deliveries');
  await knex.schema.dropTable('report_snapshots');
};
