// @ts-check

/**
 * Tickets, their clocks and their history.
 *
 * Every instant is a bigint of milliseconds since 1970 in UTC, bound from code, because the engines disagree about dates.
 * JSON is text, parsed at the edge of the store.
 */

/** The columns by which lists are narrowed down; each has an index in each order that lists offer. */
const filters = ['model_ref', 'team', 'assignee', 'reporter', 'status'];
const orders = ['due_order', 'created_at', 'updated_at'];

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('ticket_snapshots', table => {
    table.comment('What a ticket froze of its model, stored once by content');
    table.string('id', 64).primary().comment('SHA-256 of the body');
    table.text('body').notNullable().comment('JSON');
  });

  await knex.schema.createTable('ticket_keys', table => {
    table.comment('The last number given out for each prefix of ticket keys');
    table.string('prefix').primary();
    table.integer('last_number').notNullable();
  });

  await knex.schema.createTable('tickets', table => {
    table.string('id').primary();
    table.string('key').notNullable().unique().comment('IHMS-42');
    table
      .integer('version')
      .notNullable()
      .comment('Grows by one with every change');
    table.string('snapshot_id', 64).notNullable();
    table.foreign('snapshot_id').references('ticket_snapshots.id');
    table.string('model_ref').notNullable();
    table.string('request_type').notNullable();
    table.string('kind').notNullable();
    table.text('summary').notNullable();
    table.text('description').notNullable();
    table
      .text('search')
      .notNullable()
      .comment('Key, summary and description in lower case');
    table.text('fields').notNullable().comment('JSON');
    table.text('confirmed').notNullable().comment('JSON');
    table.string('status').notNullable();
    table.string('model_status');
    table.string('level').notNullable();
    table.string('priority');
    table.string('module').comment('Id of a service of the model');
    table.string('module_entity').comment('Entity reference of the module');
    table.string('contact').comment('Id of the contact that took it');
    table.string('reporter').notNullable();
    table.string('on_behalf_of');
    table.string('team');
    table.string('assignee');
    table.string('channel').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.bigInteger('discovered_at');
    table.bigInteger('notified_at');
    table
      .string('due_state')
      .notNullable()
      .comment('running, paused or none: what its clocks do');
    table.bigInteger('next_due_at').comment('Earliest of its running clocks');
    table.bigInteger('at_risk_at').comment('When 75 % of that clock are used');
    table
      .bigInteger('due_order')
      .notNullable()
      .comment('next_due_at, or the end of time: sorts last upwards');
    table
      .bigInteger('due_order_down')
      .notNullable()
      .comment('next_due_at, or 0: sorts last downwards');

    for (const order of orders) {
      table.index([order, 'id'], `tickets_${order}_idx`);
      for (const filter of filters) {
        table.index([filter, order, 'id'], `tickets_${filter}_${order}_idx`);
      }
    }
    table.index(['due_order_down', 'id'], 'tickets_due_order_down_idx');
    table.index(['on_behalf_of', 'due_order', 'id'], 'tickets_behalf_idx');
    table.index(['module_entity', 'due_order', 'id'], 'tickets_entity_idx');
    table.index(['request_type', 'due_order', 'id'], 'tickets_request_idx');
    table.index(['level', 'due_order', 'id'], 'tickets_level_idx');
    table.index(['priority', 'due_order', 'id'], 'tickets_priority_idx');
    table.index(['due_state', 'next_due_at'], 'tickets_due_state_idx');
  });

  await knex.schema.createTable('ticket_events', table => {
    table.comment('The history, append-only: a ticket can be rebuilt from it');
    table.string('ticket_id').notNullable();
    table.foreign('ticket_id').references('tickets.id').onDelete('CASCADE');
    table.integer('number').notNullable().comment('1, 2, 3 within a ticket');
    table.integer('version').notNullable().comment('That it made the ticket');
    table.bigInteger('at').notNullable().comment('When it happened');
    table.bigInteger('recorded_at').notNullable();
    table.string('type').notNullable();
    table.string('actor').notNullable();
    table.boolean('internal').notNullable();
    table.text('data').notNullable().comment('JSON: what the timeline shows');
    table
      .text('changes')
      .notNullable()
      .comment('JSON: columns of the ticket and rows of clocks as they became');
    table.primary(['ticket_id', 'number']);
  });

  await knex.schema.createTable('ticket_clocks', table => {
    table.string('ticket_id').notNullable();
    table.foreign('ticket_id').references('tickets.id').onDelete('CASCADE');
    table.string('id').notNullable().comment('Of the target, in the ticket');
    table.string('measure').notNullable();
    table.bigInteger('started_at').notNullable();
    table.bigInteger('due_at').comment('None: a promise without a time');
    table.bigInteger('at_risk_at');
    table.bigInteger('paused_since');
    table.text('pause_reasons').notNullable().comment('JSON');
    table
      .bigInteger('paused_ms')
      .notNullable()
      .comment('Working time inside the pauses that ended');
    table.bigInteger('met_at');
    table.bigInteger('missed_at').comment('The due time, once claimed');
    table.bigInteger('stopped_at').comment('Closed, cancelled or replaced');
    table.primary(['ticket_id', 'id']);
    table.index(['due_at', 'ticket_id'], 'ticket_clocks_due_idx', {
      predicate: knex.whereRaw(
        'due_at is not null and met_at is null and missed_at is null and stopped_at is null and paused_since is null',
      ),
    });
  });

  await knex.schema.createTable('idempotency_keys', table => {
    table.comment('Which ticket a repeated request has made already');
    table.string('actor').notNullable();
    table.string('key').notNullable();
    table.string('request_hash', 64).notNullable();
    table.string('ticket_id').notNullable();
    table.foreign('ticket_id').references('tickets.id').onDelete('CASCADE');
    table.bigInteger('created_at').notNullable();
    table.primary(['actor', 'key']);
    table.index(['created_at'], 'idempotency_keys_created_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('idempotency_keys');
  await knex.schema.dropTable('ticket_clocks');
  await knex.schema.dropTable('ticket_events');
  await knex.schema.dropTable('tickets');
  await knex.schema.dropTable('ticket_keys');
  await knex.schema.dropTable('ticket_snapshots');
};
