// @ts-check

/**
 * Files of tickets. Their table follows from the events of tickets and is written with them; their content is in a table of its own,
 * which stays empty where a module keeps it elsewhere.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('ticket_attachments', table => {
    table.string('id').primary();
    table.string('ticket_id').notNullable();
    table.foreign('ticket_id').references('tickets.id').onDelete('CASCADE');
    table.string('name').notNullable();
    table.string('media_type').notNullable().comment('Found from the content');
    table.integer('size').notNullable().comment('Bytes');
    table.boolean('internal').notNullable().comment('Not for the requester');
    table.string('added_by').notNullable();
    table.bigInteger('at').notNullable();
    table.index(['ticket_id', 'at'], 'ticket_attachments_ticket_idx');
  });

  await knex.schema.createTable('attachment_contents', table => {
    // No reference: content is there before its file is, and may outlast it for a moment.
    table.string('id').primary();
    table.binary('content').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('attachment_contents');
  await knex.schema.dropTable('ticket_attachments');
};
