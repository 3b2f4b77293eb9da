// @ts-check

/**
 * Notices and interruptions of service, who was told and who replied, and what happened to each.
 *
 * A notice of an interruption and the interruption are one row: it has a beginning and an end.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('notices', table => {
    table.string('id').primary().comment('Sorts by time');
    table.integer('version').notNullable();
    table.string('model_ref').notNullable();
    table.string('type').notNullable().comment('Id of a notice of the model');
    table.string('kind', 30).notNullable();
    table
      .string('state', 20)
      .notNullable()
      .comment('draft, scheduled, open, resumptionDue, closed, cancelled');
    table.string('title', 200).notNullable();
    table.text('text').notNullable();
    table.text('search').notNullable().comment('Title and text, folded');
    table.text('facts').notNullable().comment('JSON: what else it says');
    table.bigInteger('starts_at').comment('Planned');
    table.bigInteger('ends_at').comment('Expected');
    table.bigInteger('started_at');
    table.bigInteger('ended_at');
    table
      .bigInteger('next_at')
      .comment('When it changes by itself, or somebody has to be reminded');
    table
      .bigInteger('sort_at')
      .notNullable()
      .comment(
        'Upwards: what comes next first, then what is over, newest first',
      );
    table.string('posted_by').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('sent_at');
    table.string('follows').comment('The notice that it follows');
    table.string('request_key').comment('Idempotency-Key that made it');
    table.string('request_hash', 64);
    table.unique(['posted_by', 'request_key'], {
      indexName: 'notices_request_idx',
    });
    table.index(['model_ref', 'sort_at', 'id'], 'notices_model_idx');
    table.index(['state', 'sort_at', 'id'], 'notices_state_idx');
    table.index(['follows'], 'notices_follows_idx');
    table.index(['next_at', 'id'], 'notices_next_idx', {
      predicate: knex.whereRaw('next_at is not null'),
    });
  });

  await knex.schema.createTable('notice_services', table => {
    table.comment('What a notice concerns, with what depends on it');
    table.string('notice').notNullable();
    table.foreign('notice').references('notices.id').onDelete('CASCADE');
    table.string('entity').notNullable().comment('Reference, in lower case');
    table.primary(['notice', 'entity']);
    table.index(['entity', 'notice'], 'notice_services_entity_idx');
  });

  await knex.schema.createTable('notice_recipients', table => {
    table.string('notice').notNullable();
    table.foreign('notice').references('notices.id').onDelete('CASCADE');
    table.string('user_ref').notNullable();
    table.string('as').notNullable().comment('Role or party of the model');
    table.string('group_ref').comment('For which they hold it');
    table.bigInteger('asked_at').notNullable().comment('Last');
    table.bigInteger('acknowledged_at').comment('Since they were asked');
    table.text('remark');
    table.boolean('wants_reply').notNullable();
    table.primary(['notice', 'user_ref']);
    table.index(['user_ref', 'notice'], 'notice_recipients_user_idx');
  });

  await knex.schema.createTable('notice_chases', table => {
    table.comment('Append-only: calls to those who had not replied');
    table.string('id').primary().comment('Sorts by time');
    table.string('notice').notNullable();
    table.foreign('notice').references('notices.id').onDelete('CASCADE');
    table.string('user_ref').notNullable();
    table.string('channel').notNullable();
    table.string('result', 20).notNullable().comment('reached, notReached');
    table.text('note');
    table.string('actor').notNullable();
    table.bigInteger('at').notNullable();
    table.index(['notice', 'id'], 'notice_chases_notice_idx');
  });

  await knex.schema.createTable('notice_events', table => {
    table.comment('Append-only: what happened to a notice');
    table.string('notice').notNullable();
    table.foreign('notice').references('notices.id').onDelete('CASCADE');
    table.integer('number').notNullable().comment('1, 2, 3 within a notice');
    table.bigInteger('at').notNullable();
    table.string('type').notNullable();
    table.string('actor').comment('None: it happened by itself');
    table.text('data').notNullable().comment('JSON');
    table.primary(['notice', 'number']);
  });

  await knex.schema.createTable('notice_tickets', table => {
    table.string('notice').notNullable();
    table.foreign('notice').references('notices.id').onDelete('CASCADE');
    table.string('ticket').notNullable();
    table.primary(['notice', 'ticket']);
    table.index(['ticket'], 'notice_tickets_ticket_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('notice_tickets');
  await knex.schema.dropTable('notice_events');
  await knex.schema.dropTable('notice_chases');
  await knex.schema.dropTable('notice_recipients');
  await knex.schema.dropTable('notice_services');
  await knex.schema.dropTable('notices');
};
