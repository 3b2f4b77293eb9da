import {
  addDays,
  forecastUse,
  localDate,
  outlookOf,
  type LicenceFigures,
  type LicenceFiguresQuery,
  type RecordFigures,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { MalformedRequestError } from '../../http/errors';
import type { TicketCaller } from '../../tickets/TicketService';
import type { LicenceSight, SeenLicence } from '../LicenceSight';
import { checkPast } from './checkPast';
import { figureOf } from './FigureCount';
import type { FigureStore } from './FigureStore';
import { limitOf } from './limitOf';
import { marksOf } from './marksOf';

const DAYS_SHOWN = 365;
/** As far as forecasts look back, and the outlook ahead. */
const HALF_A_YEAR = 182;

interface FigureServiceOptions {
  sight: Pick<LicenceSight, 'see' | 'manage'>;
  figures: Pick<FigureStore, 'list' | 'record'>;
  clock: ClockService;
}

/** What use was day by day, and where it leads. */
export class FigureService {
  readonly #options: FigureServiceOptions;

  constructor(options: FigureServiceOptions) {
    this.#options = options;
  }

  /**
   * @throws NotFoundError for a licence that there is not, or that the caller does not see
   * @throws InputError that names `from`, where it is yet to come
   */
  async read(
    id: string,
    query: LicenceFiguresQuery,
    caller: TicketCaller,
  ): Promise<LicenceFigures> {
    return this.#figuresOf(await this.#options.sight.see(id, caller), query);
  }

  /**
   * Records figures of days before today; for managers.
   *
   * @throws NotFoundError, NotAllowedError as LicenceSight.manage
   * @throws InputError that names each day that is not past, or is there twice
   * @throws CountedAlreadyError that names the days that were counted
   */
  async record(
    id: string,
    { items }: RecordFigures,
    caller: TicketCaller,
  ): Promise<LicenceFigures> {
    const { sight, figures } = this.#options;
    const seen = await sight.manage(id, caller);
    checkPast(items, this.#todayOf(seen));
    await figures.record(seen.licence.id, items);
    const [first] = items.map(it => it.day).sort();
    return this.#figuresOf(seen, { from: first });
  }

  async #figuresOf(
    seen: SeenLicence,
    query: LicenceFiguresQuery,
  ): Promise<LicenceFigures> {
    const { licence } = seen;
    const today = this.#todayOf(seen);
    const { from = addDays(today, -DAYS_SHOWN) } = query;
    if (from > today) throw yetToCome(from, today);

    const since = [from, addDays(today, -HALF_A_YEAR)].sort()[0];
    const past = await this.#options.figures.list(licence.id, since);
    const known = [
      ...past.filter(it => it.day < today),
      figureOf(licence, today),
    ];
    return {
      items: known.filter(it => it.day >= from),
      forecast: forecastUse(known, limitOf(licence)),
      outlook: outlookOf(known),
      marks: marksOf(licence, from, addDays(today, HALF_A_YEAR)),
    };
  }

  #todayOf({ standing }: SeenLicence): string {
    return localDate(standing.registered.model, this.#options.clock.now());
  }
}

function yetToCome(from: string, today: string): MalformedRequestError {
  return new MalformedRequestError([
    {
      field: 'from',
      message: `${from} is yet to come; allowed is ${today} or a day before`,
    },
  ]);
}
