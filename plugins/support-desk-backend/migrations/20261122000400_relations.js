// @ts-check

/**
 * How tickets belong together: people who have the same problem, links, and problems that gather tickets.
 *
 * People, links and gathered tickets follow from the events of tickets and are written with them.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('ticket_people', table => {
    table.string('ticket_id').notNullable();
    table.foreign('ticket_id').references('tickets.id').onDelete('CASCADE');
    table.string('user_ref').notNullable();
    table.string('role').notNullable().comment('affected');
    table
      .string('origin')
      .notNullable()
      .comment('Id of the merged ticket they came with; empty: they joined');
    table.bigInteger('at').notNullable();
    table.primary(['ticket_id', 'user_ref', 'role', 'origin']);
    table.index(['user_ref', 'ticket_id'], 'ticket_people_user_idx');
  });

  await knex.schema.createTable('ticket_links', table => {
    table.string('from_id').notNullable();
    table.foreign('from_id').references('tickets.id').onDelete('CASCADE');
    table.string('kind').notNullable().comment('from is … to');
    table.string('to_id').notNullable();
    table.foreign('to_id').references('tickets.id').onDelete('CASCADE');
    table.bigInteger('at').notNullable();
    table.primary(['from_id', 'kind', 'to_id']);
    table.index(['to_id', 'kind'], 'ticket_links_to_idx');
  });

  await knex.schema.createTable('problems', table => {
    table.string('id').primary();
    table.string('key').notNullable().unique().comment('IHMS-P3');
    table.integer('version').notNullable();
    table.string('model_ref').notNullable();
    table.string('module').comment('Id of a service of the model');
    table.text('title').notNullable();
    table.text('description').notNullable();
    table.text('workaround');
    table.text('cause');
    table.string('status').notNullable().comment('open, knownError, resolved');
    table.string('created_by').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.index(['model_ref', 'status', 'updated_at'], 'problems_model_idx');
    table.index(['updated_at', 'id'], 'problems_updated_idx');
  });

  await knex.schema.createTable('problem_tickets', table => {
    table.string('ticket_id').primary().comment('Has one problem at most');
    table.foreign('ticket_id').references('tickets.id').onDelete('CASCADE');
    table.string('problem_id').notNullable();
    table.foreign('problem_id').references('problems.id').onDelete('CASCADE');
    table.bigInteger('at').notNullable();
    table.index(['problem_id'], 'problem_tickets_problem_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('problem_tickets');
  await knex.schema.dropTable('problems');
  await knex.schema.dropTable('ticket_links');
  await knex.schema.dropTable('ticket_people');
};
