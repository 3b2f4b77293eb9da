import { InputError, NotFoundError } from '@backstage/errors';
import {
  availabilityIn,
  calendarOf,
  zoneOf,
  type AvailabilityHistory,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { NoticeSight } from '../notices/NoticeSight';
import type { NoticeStore } from '../notices/NoticeStore';
import {
  movePeriod,
  periodAt,
  periodsBetween,
  spanOf,
} from '../reports/periods';
import type { TicketCaller } from '../tickets/TicketService';
import { interruptionsOf } from './serviceInterruptions';

/** Ten years. */
const MOST_MONTHS = 120;

/** Which months of which service. */
export interface HistoryQuery {
  model: string;
  service: string;
  from?: string;
  to?: string;
}

interface HistoryOptions {
  notices: Pick<NoticeStore, 'interruptions'>;
  sight: Pick<NoticeSight, 'standings'>;
  clock: ClockService;
}

/** Tells how available services were, month by month. */
export class AvailabilityHistoryService {
  readonly #options: HistoryOptions;

  constructor(options: HistoryOptions) {
    this.#options = options;
  }

  /**
   * The months of a service, the newest first, in the zone of the model.
   *
   * @throws NotFoundError for a service that there is not, or that is promised to nobody
   * @throws InputError for months that are no span, or too many
   */
  async of(
    query: HistoryQuery,
    caller: TicketCaller,
  ): Promise<AvailabilityHistory> {
    const { notices, sight, clock } = this.#options;
    const [standing] = await sight.standings(query.model, caller);
    const { model } = standing.registered;
    const { service, promise } = promisedService(model, query.service);
    const timeZone = zoneOf(model);
    const now = clock.now();
    const to = query.to ?? periodAt(now, 'month', timeZone);
    const from = query.from ?? movePeriod(to, -11);
    const spans = monthsBetween(from, to).map(it => spanOf(it, timeZone));
    const stored = await notices.interruptions({
      models: [model.ref],
      from: spans[spans.length - 1].from,
      to: spans[0].to,
    });
    const interruptions = interruptionsOf(service, stored);
    const calendar = calendarOf(model, promise.calendar);
    return {
      service: { id: service.id, title: service.title },
      timeZone,
      months: spans.map(span => ({
        month: span.id,
        isOver: span.to <= now,
        ...availabilityIn(calendar, span, interruptions, now),
      })),
    };
  }
}

/** @throws NotFoundError that names those that are promised */
function promisedService({ services, title }: CompiledModel, id: string) {
  const service = services[id];
  const promise = service?.availability;
  if (promise) return { service, promise };
  const promised = Object.values(services).filter(it => it.availability);
  throw new NotFoundError(
    `service: ${title} promises no times for '${id}'; ${
      promised.length
        ? `it does for ${promised.map(it => `'${it.id}'`).join(', ')}`
        : 'it does so for no service'
    }`,
  );
}

/** @throws InputError */
function monthsBetween(from: string, to: string): string[] {
  if (from > to) {
    throw new InputError(
      `from: '${from}' is after to, '${to}'; allowed is an earlier month, or the same`,
    );
  }
  if (from < movePeriod(to, 1 - MOST_MONTHS)) {
    throw new InputError(
      `from: '${from}' to '${to}' are more than ${MOST_MONTHS} months; allowed are ${MOST_MONTHS} at once`,
    );
  }
  return periodsBetween(from, to);
}
