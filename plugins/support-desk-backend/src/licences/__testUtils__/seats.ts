import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { SeatGift, StoredSeat } from '../SeatStore';

const AT = new Date('2025-03-07T16:00:00Z');

/** Stores a licence with figures; @returns its id. */
export async function insertLicence(
  knex: Knex,
  figures: {
    bought: number | null;
    unnamed: number;
    metric?: string;
    goneAt?: Date;
  },
): Promise<string> {
  const id = uuid();
  const { goneAt, metric = 'named', ...counts } = figures;
  await knex('licences').insert({
    id,
    version: 1,
    model_ref: 'supportmodel:default/payroll',
    title: `Licence ${id}`,
    service: 'runs',
    metric,
    ...counts,
    seats: 0,
    lead_days: 60,
    low_at: 0,
    integrated: true,
    managers: '[]',
    gone_at: goneAt?.getTime() ?? null,
    updated_at: AT.getTime(),
    updated_by: 'user:default/owner',
  });
  return id;
}

/** What of a licence is counted. */
export async function figuresOf(
  knex: Knex,
  id: string,
): Promise<{ bought: number | null; unnamed: number; seats: number }> {
  const { bought, unnamed, seats } = await knex('licences')
    .where({ id })
    .first();
  return { bought, unnamed, seats };
}

/** A seat for somebody. */
export function giftFor(
  licence: string,
  holder: string,
  seat: Partial<StoredSeat> = {},
  gift: Partial<SeatGift> = {},
): SeatGift {
  return {
    seat: {
      id: uuid(),
      licence,
      holder,
      since: AT,
      givenBy: 'user:default/owner',
      ...seat,
    },
    isUnnamed: false,
    messages: [],
    ...gift,
  };
}
