/** A process that brings the tables of a database up to date, to be killed while it does. Its argument is the connection. */
import knexFactory from 'knex';
import { applyMigrations } from '../connection';

const knex = knexFactory({ client: 'pg', connection: process.argv[2] });

applyMigrations(knex).finally(() => knex.destroy());
