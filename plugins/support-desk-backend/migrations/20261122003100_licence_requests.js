// @ts-check

/**
 * Requests for licences, from asking over approval and training to the seat, and the places in classes that they hold.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('licence_requests', table => {
    table.string('id').primary().comment('Sorts by time');
    table.integer('version').notNullable();
    table.string('licence').notNullable();
    table.string('title').notNullable().comment('Of the licence, when asked');
    table.string('model_ref').notNullable();
    table.string('person').notNullable().comment('Who is to get it');
    table
      .string('waiting_person')
      .comment('The same until it ends: one open request a person and licence');
    table.string('asked_by').notNullable();
    table.bigInteger('asked_at').notNullable();
    table.text('reason').notNullable();
    table.text('answers').notNullable().comment('With their labels, as JSON');
    table.text('remarks').notNullable().comment('Of the rules, as JSON');
    table.string('state', 10).notNullable();
    table.string('approved_by');
    table.bigInteger('approved_at');
    table.text('approval_reason');
    table.string('training').comment('Request type that comes before a seat');
    table.text('place').comment('Of the class');
    table.string('class_on', 10).comment('Day of the class that is booked');
    table.string('attended_on', 10);
    table.text('missed').notNullable().comment('Days of classes, as JSON');
    table.string('declined_by');
    table.bigInteger('declined_at');
    table.text('decline_reason');
    table.string('ticket_id').comment('By which more was asked for');
    table.string('ticket_key');
    table.bigInteger('updated_at').notNullable();
    table.string('updated_by').notNullable();
    table.string('request_key').comment('By which asking may be repeated');
    table.string('request_hash', 64).comment('SHA-256 of what was asked');
    table.unique(['licence', 'waiting_person'], {
      indexName: 'licence_requests_open_idx',
    });
    table.unique(['asked_by', 'request_key'], {
      indexName: 'licence_requests_request_idx',
    });
    table.index(['licence', 'state', 'id'], 'licence_requests_queue_idx');
    table.index(['person', 'id'], 'licence_requests_person_idx');
    table.index(['asked_by', 'id'], 'licence_requests_asker_idx');
    table.index(['ticket_id'], 'licence_requests_ticket_idx');
  });

  await knex.schema.createTable('licence_approvers', table => {
    table.comment('Who was asked to approve a request: users and groups');
    table.string('request').notNullable();
    table.string('approver').notNullable();
    table.primary(['request', 'approver']);
    table.index(['approver', 'request'], 'licence_approvers_of_idx');
  });

  await knex.schema.createTable('licence_request_events', table => {
    table.comment('Append-only: what was done with a request');
    table.string('id').primary().comment('Sorts by time');
    table.string('request').notNullable();
    table.string('action', 10).notNullable();
    table.string('actor').notNullable();
    table.bigInteger('at').notNullable();
    table.text('reason');
    table.string('day', 10).comment('Of the class');
    table.index(['request', 'id'], 'licence_request_events_request_idx');
  });

  await knex.schema.createTable('licence_classes', table => {
    table.comment('How many places of a class are taken, for all licences');
    table.string('model_ref').notNullable();
    table.string('training').notNullable().comment('Id of a request type');
    table.string('day', 10).notNullable();
    table.integer('taken').notNullable();
    table.primary(['model_ref', 'training', 'day']);
  });

  await knex.schema.createTable('licence_queues', table => {
    table.comment('Licences with nothing free for which somebody waits');
    table.string('licence').primary();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('licence_queues');
  await knex.schema.dropTable('licence_classes');
  await knex.schema.dropTable('licence_request_events');
  await knex.schema.dropTable('licence_approvers');
  await knex.schema.dropTable('licence_requests');
};
