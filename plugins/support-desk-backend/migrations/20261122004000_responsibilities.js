// @ts-check

/**
 * What people decide and say about the cells of responsibility matrices, the reviews in which they do, and every content that a matrix has
 * had. The matrices themselves live in the models only.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('responsibility_versions', table => {
    table.string('model_ref').notNullable();
    table.string('version').notNullable().comment('Hash of the content');
    table.bigInteger('since').notNullable().comment('First seen');
    table.text('content', 'longtext').notNullable().comment('JSON');
    table.primary(['model_ref', 'since', 'version']);
  });

  await knex.schema.createTable('responsibility_looks', table => {
    table.string('user_ref').notNullable();
    table.string('model_ref').notNullable();
    table.string('version').notNullable();
    table.bigInteger('at').notNullable();
    table.primary(['user_ref', 'model_ref']);
  });

  await knex.schema.createTable('responsibility_decisions', table => {
    table.string('id').primary().comment('Sorts by time');
    table.string('model_ref').notNullable();
    table.string('cell', 1000).notNullable().comment('Path in the model');
    table.string('hash').notNullable().comment('Of the content decided on');
    table.text('content').notNullable().comment('JSON');
    table.string('decision', 10).notNullable().comment('confirm, dispute');
    table.text('proposals').notNullable().comment('JSON');
    table.text('reason');
    table.string('review').comment('In which it was decided');
    table.string('actor').notNullable();
    table.bigInteger('at').notNullable();
    table.string('withdrawn_by');
    table.bigInteger('withdrawn_at');
    table
      .string('change')
      .comment('Id of the published change that took it up');
    table.index(['model_ref', 'id'], 'responsibility_decisions_model_idx');
  });

  await knex.schema.createTable('responsibility_comments', table => {
    table.string('id').primary().comment('Sorts by time');
    table.string('model_ref').notNullable();
    table.string('cell', 1000).notNullable();
    table.text('text').notNullable();
    table.string('author').notNullable();
    table.bigInteger('at').notNullable();
    table.index(['model_ref', 'id'], 'responsibility_comments_model_idx');
  });

  await knex.schema.createTable('responsibility_reviews', table => {
    table.string('id').primary().comment('Sorts by time');
    table.integer('revision').notNullable();
    table.string('model_ref').notNullable();
    table.string('title').notNullable();
    table.string('status', 10).notNullable().comment('open, signed, closed');
    table.string('due_on', 10).notNullable();
    table.string('version').notNullable().comment('Content when opened');
    table.text('groups').notNullable().comment('JSON; empty: all');
    table.text('reviewers').notNullable().comment('JSON, by column');
    table.text('reminded').notNullable().comment('JSON: column to instant');
    table.string('opened_by').notNullable();
    table.bigInteger('opened_at').notNullable();
    table.string('closed_by');
    table.bigInteger('closed_at');
    table.text('reason');
    table.index(['model_ref', 'id'], 'responsibility_reviews_model_idx');
    table.unique(['model_ref'], {
      indexName: 'responsibility_reviews_open_idx',
      predicate: knex.whereRaw(`status = 'open'`),
    });
  });

  await knex.schema.createTable('responsibility_signatures', table => {
    table.comment('Append-only: who signed exactly what');
    table.string('id').primary();
    table.string('review').notNullable();
    table.string('column').notNullable();
    table.string('signer').notNullable();
    table.bigInteger('at').notNullable();
    table.string('version').notNullable();
    table.string('hash').notNullable().comment('Of the content signed');
    table.text('content', 'longtext').notNullable().comment('JSON');
    table.text('statement');
    // Again only where the matrix has changed since.
    table.unique(['review', 'column', 'signer', 'version'], {
      indexName: 'responsibility_signatures_once_idx',
    });
  });

  await knex.schema.createTable('open_point_steps', table => {
    table.comment('Append-only: who was asked, and who answered');
    table.string('id').primary().comment('Sorts by time');
    table.string('model_ref').notNullable();
    table.string('point', 1000).notNullable();
    table.string('hash').notNullable().comment('Of what it said');
    table
      .string('step', 10)
      .notNullable()
      .comment('ask, answer, reopen, remind');
    table.string('whom');
    table.string('due_on', 10);
    table.text('text');
    table.string('actor').notNullable();
    table.bigInteger('at').notNullable();
    table.index(['model_ref', 'id'], 'open_point_steps_model_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('open_point_steps');
  await knex.schema.dropTable('responsibility_signatures');
  await knex.schema.dropTable('responsibility_reviews');
  await knex.schema.dropTable('responsibility_comments');
  await knex.schema.dropTable('responsibility_decisions');
  await knex.schema.dropTable('responsibility_looks');
  await knex.schema.dropTable('responsibility_versions');
};
