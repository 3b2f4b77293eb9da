import {
  calendarOf,
  continuityOf,
  serviceStateAt,
  type CompiledAvailability,
  type CompiledService,
  type ServiceAvailability,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Standing } from '../knowledge/ModelStaff';
import type { CatalogDirectory } from '../models';
import type { NoticeSight } from '../notices/NoticeSight';
import type { NoticeStore, StoredNotice } from '../notices/NoticeStore';
import type { TicketCaller } from '../tickets/TicketService';
import { describePlan, describeTask, doubtsOf } from './describeAvailability';
import { interruptionsOf } from './serviceInterruptions';

interface AvailabilityServiceOptions {
  notices: Pick<NoticeStore, 'interruptions'>;
  sight: Pick<NoticeSight, 'standings'>;
  directory: Pick<CatalogDirectory, 'namesOf'>;
  clock: ClockService;
}

/** Tells when services are promised, and how they are: to everybody who sees the model (S0-04). */
export class AvailabilityService {
  readonly #options: AvailabilityServiceOptions;

  constructor(options: AvailabilityServiceOptions) {
    this.#options = options;
  }

  /**
   * The services of a model for which it promises times; a model that promises none has none.
   *
   * @param at - the instant that is asked about; default: now
   * @throws NotFoundError, NotAllowedError for a model that there is not, or that is not for the caller
   */
  async of(
    model: string,
    at: Date | undefined,
    caller: TicketCaller,
  ): Promise<{ items: ServiceAvailability[] }> {
    const { notices, sight, clock } = this.#options;
    const [standing] = await sight.standings(model, caller);
    const { ref, services } = standing.registered.model;
    const now = clock.now();
    const from = at ?? now;
    const going = await notices.interruptions({
      models: [ref],
      from,
      to: new Date(from.getTime() + 1),
    });
    const items = Object.values(services).map(
      service =>
        service.availability &&
        this.#describe(standing, service, service.availability, {
          at: from,
          now,
          going,
        }),
    );
    return { items: await Promise.all(items.filter(it => it !== undefined)) };
  }

  async #describe(
    { access, registered }: Standing,
    service: CompiledService,
    promise: CompiledAvailability,
    { at, now, going }: { at: Date; now: Date; going: StoredNotice[] },
  ): Promise<ServiceAvailability> {
    const { model } = registered;
    const calendar = model.calendars[promise.calendar];
    const { timeZone, always = false } = calendar.definition;
    const plans = continuityOf(access.context, service);
    const names = await this.#options.directory.namesOf(
      plans.flatMap(({ groups }) => groups.map(it => it.ref)),
    );
    const tasks = (of: CompiledAvailability['backups']) =>
      Object.values(of).map(task =>
        describeTask(model, task, { after: at, timeZone }),
      );
    return {
      service: {
        id: service.id,
        title: service.title,
        ...(service.entity && { entity: service.entity }),
      },
      state: serviceStateAt(
        calendarOf(model, promise.calendar),
        interruptionsOf(service, going),
        { at, now },
      ),
      calendar: {
        id: calendar.id,
        title: calendar.title,
        timeZone,
        always,
        ...(calendar.stated && { stated: calendar.stated }),
      },
      exclusions: promise.exclusions,
      plannedDowntime: promise.plannedDowntime,
      backups: tasks(promise.backups),
      maintenance: tasks(promise.maintenance),
      continuity: plans.map(it => describePlan(model, it, names)),
      confirm: [...doubtsOf(promise.confirm), ...doubtsOf(calendar.confirm)],
    };
  }
}
