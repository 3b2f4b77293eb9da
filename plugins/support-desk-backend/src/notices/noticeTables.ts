import type { Knex } from 'knex';
import type { ChaseRow, EventRow, NoticeRow, RecipientRow } from './noticeRows';

export const notices = (knex: Knex) => knex<NoticeRow>('notices');
export const recipientsIn = (knex: Knex) =>
  knex<RecipientRow>('notice_recipients');
export const chasesIn = (knex: Knex) => knex<ChaseRow>('notice_chases');
export const eventsIn = (knex: Knex) => knex<EventRow>('notice_events');
export const ticketsIn = (knex: Knex) =>
  knex<{ notice: string; ticket: string }>('notice_tickets');
export const entitiesIn = (knex: Knex) =>
  knex<{ notice: string; entity: string }>('notice_services');
