// @ts-check

/**
 * The exchange with the portals of vendors.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('vendor_cases', table => {
    table.comment('Tickets that are sent to the portal of a vendor');
    table.string('ticket_id').primary();
    table.foreign('ticket_id').references('tickets.id').onDelete('CASCADE');
    table.string('portal').notNullable();
    table.string('idempotency_key').notNullable();
    table.string('reference').comment('Follows what is known of the ticket');
    table.string('state').notNullable().comment('queued, sent or failed');
    table
      .integer('revision')
      .notNullable()
      .comment('Grows whenever there is something new to tell');
    table.text('creation').comment('JSON; a repetition says the same');
    table.integer('attempts').notNullable();
    table.integer('poll_failures').notNullable().comment('In a row');
    table.text('last_error');
    table.bigInteger('synced_at').comment('When the vendor last answered');
    table.bigInteger('next_attempt_at').comment('None: nothing to send');
    table.bigInteger('next_poll_at');
    table.bigInteger('claimed_until').comment('A replica calls the vendor');
    table.bigInteger('vendor_updated_at');
    table.index(['portal', 'next_attempt_at'], 'vendor_cases_attempt_idx');
    table.index(['portal', 'next_poll_at'], 'vendor_cases_poll_idx');
    table.index(['portal', 'reference'], 'vendor_cases_reference_idx');
  });

  await knex.schema.createTable('vendor_breakers', table => {
    table.comment('Portals that failed, for all replicas to leave them alone');
    table.string('portal').primary();
    table.integer('failures').notNullable().comment('In a row');
    table.bigInteger('open_until').comment('Nobody calls before; then one');
  });

  await knex.schema.createTable('vendor_deliveries', table => {
    table.comment('Webhooks that were received, so that none counts twice');
    table.string('portal').notNullable();
    table.string('delivery', 64).notNullable().comment('SHA-256 of its id');
    table.bigInteger('received_at').notNullable();
    table.primary(['portal', 'delivery']);
    table.index(['received_at'], 'vendor_deliveries_received_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('vendor_deliveries');
  await knex.schema.dropTable('vendor_breakers');
  await knex.schema.dropTable('vendor_cases');
};
