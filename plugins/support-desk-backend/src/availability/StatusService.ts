import {
  availabilityIn,
  calendarOf,
  createBusinessCalendar,
  serviceStateAt,
  zoneOf,
  type CompiledModel,
  type CompiledService,
  type NoticeSummary,
  type ServiceStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Standing } from '../knowledge/ModelStaff';
import type { NoticeDescriber } from '../notices/NoticeDescriber';
import type { ReadableModels } from '../notices/feeds/ReadableModels';
import { seenNotice, type NoticeSight } from '../notices/NoticeSight';
import type { NoticeStore, StoredNotice } from '../notices/NoticeStore';
import type { TicketCaller } from '../tickets/TicketService';
import { daysOf, lastDays } from './days';
import { concerns, interruptionsOf } from './serviceInterruptions';

/** Open and coming notices of all models that are shown. */
const MOST_NOTICES = 500;

/** Services of which model, or which entity, and how far back. */
export interface StatusQuery {
  model?: string;
  /** Full reference. */
  entity?: string;
  days: number;
}

interface StatusOptions {
  notices: Pick<NoticeStore, 'interruptions' | 'list'>;
  sight: Pick<NoticeSight, 'standings'>;
  describer: Pick<NoticeDescriber, 'summarize'>;
  readable: Pick<ReadableModels, 'keepUp'>;
  clock: ClockService;
}

/** Tells how services are, and were on each of the last days: to everybody who sees their model. */
export class StatusService {
  readonly #options: StatusOptions;

  constructor(options: StatusOptions) {
    this.#options = options;
  }

  /** @throws NotFoundError, NotAllowedError for a model that there is not, or that is not for the caller */
  async of(
    query: StatusQuery,
    caller: TicketCaller,
  ): Promise<{ items: ServiceStatus[] }> {
    const standings = await this.#options.sight.standings(query.model, caller);
    if (!query.model) await this.#keepUp(standings, caller);
    const shown = standings.flatMap(({ registered: { model } }) =>
      servicesOf(model, query.entity).map(service => ({ model, service })),
    );
    const models = [...new Set(shown.map(it => it.model))];
    const refs = models.map(it => it.ref);
    const now = this.#options.clock.now();
    const begins = models.map(
      it => lastDays(now, query.days, zoneOf(it))[0].from,
    );
    const [stored, coming] = await Promise.all([
      this.#interruptions(refs, begins, now),
      this.#coming(refs, caller),
    ]);
    const seen = coming.flatMap(notice => {
      const standing = standings.find(
        it => it.registered.model.ref === notice.modelRef,
      );
      return standing ? [seenNotice(notice, standing)] : [];
    });
    const summaries = await this.#options.describer.summarize(seen, caller);
    const ofService = (model: CompiledModel, service: CompiledService) =>
      coming.flatMap((notice, i) =>
        notice.modelRef === model.ref && concerns(notice, service)
          ? [summaries[i]]
          : [],
      );
    return {
      items: shown.map(({ model, service }) =>
        describeStatus(model, service, {
          stored: stored.filter(it => it.modelRef === model.ref),
          notices: ofService(model, service),
          days: query.days,
          now,
        }),
      ),
    };
  }

  /** The page that people come to most tells their feed what they may read. */
  async #keepUp(standings: Standing[], { user }: TicketCaller) {
    await this.#options.readable.keepUp(
      user,
      standings.map(it => it.registered.model.ref),
    );
  }

  async #interruptions(models: string[], begins: Date[], now: Date) {
    if (models.length === 0) return [];
    return this.#options.notices.interruptions({
      models,
      from: new Date(Math.min(...begins.map(it => it.getTime()))),
      to: new Date(now.getTime() + 1),
    });
  }

  async #coming(models: string[], { user }: TicketCaller) {
    return this.#options.notices.list(
      {
        models,
        states: ['open', 'scheduled'],
        draftsOf: { models: [], user },
      },
      { limit: MOST_NOTICES },
    );
  }
}

/** What of a model can be up or down. */
function servicesOf({ services }: CompiledModel, entity: string | undefined) {
  return Object.values(services).filter(
    it =>
      it.state !== 'notLive' &&
      (!entity || it.entity?.toLowerCase() === entity.toLowerCase()),
  );
}

function describeStatus(
  model: CompiledModel,
  service: CompiledService,
  options: {
    stored: StoredNotice[];
    notices: NoticeSummary[];
    days: number;
    now: Date;
  },
): ServiceStatus {
  const { stored, notices, now } = options;
  const { id, title, entity, availability } = service;
  const timeZone = zoneOf(model);
  const interruptions = interruptionsOf(service, stored);
  const promised = availability && calendarOf(model, availability.calendar);
  const calendar =
    promised ?? createBusinessCalendar({ timeZone, always: true });
  const days = lastDays(now, options.days, timeZone);
  const state = serviceStateAt(promised, interruptions, { at: now, now });
  const { percent } = availabilityIn(
    calendar,
    { from: days[0].from, to: now },
    interruptions,
    now,
  );
  return {
    service: { id, title, ...(entity && { entity }) },
    model: model.ref,
    modelTitle: model.title,
    state: state === 'down' || state === 'planned' ? state : 'ok',
    days: daysOf(days, calendar, interruptions, now),
    // A figure is one of a promise.
    ...(promised && percent !== undefined && { percent }),
    notices,
  };
}
