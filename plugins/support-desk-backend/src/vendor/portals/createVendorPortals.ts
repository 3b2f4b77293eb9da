import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type {
  ClockService,
  ConnectedVendorPortal,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { Router } from 'express';
import type { Knex } from 'knex';
import type { SupportModelRegistry } from '../../models';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketStore } from '../../tickets/TicketStore';
import type { TicketWork } from '../../tickets/work';
import type { VendorRules } from '../editVendorCase';
import type { CircuitBreaker } from './CircuitBreaker';
import { DeliveryLog } from './DeliveryLog';
import { FailureNotices } from './FailureNotices';
import { PortalCalls } from './PortalCalls';
import { VendorAnswers } from './VendorAnswers';
import type { VendorCases } from './VendorCases';
import { VendorPolling } from './VendorPolling';
import type { VendorPortals } from './VendorPortals';
import { VendorSubmissions } from './VendorSubmissions';
import { TOLERANCE_MS, webhookRouter } from './webhookRouter';

/** What the exchange with portals is made of. */
export interface VendorPortalOptions
  extends Pick<VendorRules, 'setModelStatus'> {
  knex: Knex;
  portals: VendorPortals;
  cases: VendorCases;
  breaker: CircuitBreaker;
  auth: AuthService;
  clock: ClockService;
  logger: LoggerService;
  models: Pick<TicketModels, 'namesOf'>;
  registry: Pick<SupportModelRegistry, 'follow'>;
  scheduler: SchedulerService;
  store: Pick<TicketStore, 'find'>;
  work: TicketWork;
}

/** Puts the exchange with vendors' portals together and schedules it; answers the route of their webhooks. */
export async function createVendorPortals(
  options: VendorPortalOptions,
): Promise<Router> {
  const { portals, scheduler, clock } = options;
  const deliveries = new DeliveryLog(options);
  const exchange = {
    ...options,
    answers: new VendorAnswers(options),
    calls: new PortalCalls(options),
    notices: new FailureNotices(options),
    random: Math.random,
  };
  const submissions = new VendorSubmissions(exchange);
  const polling = new VendorPolling(exchange);

  // Portals do not wait for each other.
  const all = (
    run: (portal: ConnectedVendorPortal, signal: AbortSignal) => Promise<void>,
  ) => {
    return async (signal: AbortSignal) => {
      await Promise.all(portals.list().map(it => run(it, signal)));
    };
  };
  if (portals.list().length > 0) {
    warnOfUnknownContacts(options);
    await scheduler.scheduleTask({
      id: 'support-desk-vendor-submissions',
      frequency: { seconds: 30 },
      timeout: { minutes: 5 },
      scope: 'global',
      fn: all((portal, signal) => submissions.run(portal, signal)),
    });
    await scheduler.scheduleTask({
      id: 'support-desk-vendor-polling',
      frequency: { minutes: 1 },
      timeout: { minutes: 5 },
      scope: 'global',
      fn: all((portal, signal) => polling.run(portal, signal)),
    });
    await scheduler.scheduleTask({
      id: 'support-desk-vendor-deliveries',
      frequency: { hours: 1 },
      timeout: { minutes: 1 },
      scope: 'global',
      // Twice the tolerance: a delivery may be dated ahead as well as back.
      fn: () =>
        deliveries.deleteBefore(
          new Date(clock.now().getTime() - 2 * TOLERANCE_MS),
        ),
    });
  }
  return webhookRouter({ ...exchange, deliveries });
}

/** The catalog may have the model later, or another version of it: what is wrong now is only said. */
function warnOfUnknownContacts({
  portals,
  registry,
  logger,
}: VendorPortalOptions): void {
  registry.follow(async models => {
    for (const { id, model, contact } of portals.list()) {
      const found = models.find(it => it.ref === model);
      if (found && Object.hasOwn(found.contacts, contact)) continue;
      logger.warn(
        `Vendor portal '${id}' gets no tickets: ${
          found
            ? `${model} has no contact '${contact}', only ${Object.keys(
                found.contacts,
              ).join(', ')}`
            : `the catalog has no ${model}`
        }`,
      );
    }
  });
}
