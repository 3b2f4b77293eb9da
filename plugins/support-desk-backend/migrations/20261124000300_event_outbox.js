// @ts-check

/**
 * Events for subscribers: written in the transaction of the fact, delivered to the portal's events service, and from there to webhooks.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('event_outbox', table => {
    table
      .string('id')
      .primary()
      .comment('Of the event; of a delivery to a webhook, with its id');
    table.string('kind').notNullable().comment('event or webhook');
    table.text('payload').notNullable().comment('JSON');
    table
      .string('webhook')
      .comment('Id of a webhook; none: the events service');
    table.bigInteger('created_at').notNullable();
    table.integer('attempts').notNullable();
    table
      .bigInteger('next_attempt_at')
      .comment('None: delivered, or given up after many attempts');
    table.bigInteger('delivered_at');
    table.text('last_error');
    table.index(['webhook', 'next_attempt_at', 'id']);
    table.index(['next_attempt_at', 'id']);
    table.index(['delivered_at']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('event_outbox');
};
