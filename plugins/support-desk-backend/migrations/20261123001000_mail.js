// @ts-check

/**
 * Mails that came in at mailboxes and what became of them, who came to a ticket by mail, and how the mailboxes are.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mails', table => {
    table.string('id').primary();
    table.string('mailbox').notNullable();
    table.string('model_ref').notNullable();
    table.string('message_id', 1000).notNullable();
    table
      .string('message_hash', 64)
      .notNullable()
      .comment('Of the message id, which may be longer than an index takes');
    table.string('from_address', 320).notNullable().comment('In lower case');
    table.text('from_name');
    table
      .string('person')
      .comment('Who that is: a user of the portal, or a guest');
    table.text('subject').notNullable();
    table.text('text').notNullable().comment('How it begins');
    table.text('attachments').notNullable().comment('JSON');
    table.boolean('urgent').notNullable();
    table.bigInteger('received_at').notNullable();
    table.bigInteger('recorded_at').notNullable();
    table.string('outcome', 16).notNullable();
    table.string('code', 32);
    table.text('reason');
    table.string('ticket_id');
    table.string('comment_id');
    table.text('missing').notNullable().comment('JSON: questions still open');
    table
      .text('content', 'longtext')
      .comment('JSON: the whole message, while it is held');
    table
      .boolean('finished')
      .notNullable()
      .comment('False while files of a ticket are still to be kept');
    table.string('decided_by');
    table.bigInteger('decided_at');
    table.foreign('ticket_id').references('tickets.id').onDelete('CASCADE');
    table.unique(['mailbox', 'message_hash']);
    table.index(['model_ref', 'received_at', 'id']);
    table.index(['mailbox', 'from_address', 'recorded_at']);
    table.index(['message_hash']);
    table.index(['ticket_id']);
  });
  await knex.schema.createTable('mail_participants', table => {
    table.string('ticket_id').notNullable();
    table
      .string('person')
      .notNullable()
      .comment('Reference of a user or guest');
    table.string('mailbox').notNullable();
    table
      .string('address', 320)
      .notNullable()
      .comment('Where they are answered');
    table.text('name');
    table
      .string('message_id', 1000)
      .notNullable()
      .comment('Their last message, which is answered');
    table.primary(['ticket_id', 'person']);
    table.foreign('ticket_id').references('tickets.id').onDelete('CASCADE');
  });
  await knex.schema.createTable('mail_guests', table => {
    table.string('ref').primary();
    table.string('address', 320).notNullable().unique();
    table.text('name').notNullable();
  });
  await knex.schema.createTable('mailboxes', table => {
    table.string('id').primary();
    table.text('position').comment('JSON: where reading went on last');
    for (const way of ['reading', 'sending']) {
      table.boolean(`${way}_up`);
      table.bigInteger(`${way}_since`);
      table.text(`${way}_problem`);
    }
  });
  await knex.schema.alterTable('outbox', table => {
    table.string('mailbox').comment('Of a mail: by which it is sent');
    table.index(['mailbox', 'next_attempt_at']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('outbox', table => {
    table.dropIndex(['mailbox', 'next_attempt_at']);
    table.dropColumn('mailbox');
  });
  for (const name of [
    'mailboxes',
    'mail_guests',
    'mail_participants',
    'mails',
  ]) {
    await knex.schema.dropTable(name);
  }
};
