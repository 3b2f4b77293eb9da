// @ts-check

/**
 * When a ladder is to be considered, and through which levels tickets went.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('tickets', table => {
    table
      .bigInteger('ladder_due_at')
      .comment(
        'The first missed target for which its ladder was not considered',
      );
    table.index(['ladder_due_at', 'id'], 'tickets_ladder_due_idx', {
      predicate: knex.whereRaw('ladder_due_at is not null'),
    });
  });

  await knex.schema.createTable('ticket_levels', table => {
    table.comment('The levels at which a ticket has been; follows its history');
    table.string('ticket_id').notNullable();
    table.foreign('ticket_id').references('tickets.id').onDelete('CASCADE');
    table.integer('number').notNullable().comment('1, 2, 3 within a ticket');
    table.string('model_ref').notNullable();
    table.string('level').notNullable();
    table.bigInteger('entered_at').notNullable();
    table.bigInteger('left_at').comment('Moved on, or ended there');
    table.bigInteger('escalated_at').comment('Went up, or raised a request');
    table.bigInteger('returned_at').comment('Was given back');
    table.bigInteger('stopped_at').comment('Resolved or cancelled there');
    table.primary(['ticket_id', 'number']);
    table.index(['model_ref', 'entered_at'], 'ticket_levels_entered_idx');
    table.index(['model_ref', 'left_at'], 'ticket_levels_left_idx');
  });
  const ended = "status in ('resolved', 'closed', 'cancelled')";
  await knex.raw(
    `insert into ticket_levels
       (ticket_id, number, model_ref, level, entered_at, left_at, stopped_at)
     select id, 1, model_ref, level, created_at,
       case when ${ended} or status = 'merged' then updated_at end,
       case when ${ended} then updated_at end
     from tickets`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('ticket_levels');
  await knex.schema.alterTable('tickets', table => {
    table.dropIndex(['ladder_due_at', 'id'], 'tickets_ladder_due_idx');
    table.dropColumn('ladder_due_at');
  });
};
