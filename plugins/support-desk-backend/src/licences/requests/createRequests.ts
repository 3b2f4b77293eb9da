import type { RouteMounter } from '../../http';
import type { LicenceParts } from '../createLicences';
import { DatabaseLicenceRequestStore } from './DatabaseLicenceRequestStore';
import { LicenceRequestService } from './LicenceRequestService';
import { LicenceRequestSteps } from './LicenceRequestSteps';
import { LicenceRequestTickets } from './LicenceRequestTickets';
import { QueueNotices } from './QueueNotices';
import { RequestDescriber } from './RequestDescriber';
import { RequestSight } from './RequestSight';
import { licenceRequestRoutes } from './routes';
import { SeatedRequests } from './SeatedRequests';
import { TrainingClasses } from './TrainingClasses';

/** Puts requests for licences together. */
export async function createRequests(
  parts: LicenceParts,
): Promise<RouteMounter> {
  const requests = new DatabaseLicenceRequestStore(parts);
  const stored = { ...parts, requests };
  const options = {
    ...stored,
    requestSight: new RequestSight(stored),
    requestDescriber: new RequestDescriber(stored),
    classes: new TrainingClasses(stored),
  };
  const seated = new SeatedRequests(stored);
  const notices = new QueueNotices(stored);
  await parts.scheduler.scheduleTask({
    id: 'support-desk-licence-queues',
    frequency: { minutes: 1 },
    timeout: { minutes: 1 },
    scope: 'global',
    fn: async () => {
      await seated.run();
      await notices.run();
    },
  });
  return licenceRequestRoutes({
    ...options,
    service: new LicenceRequestService(options),
    steps: new LicenceRequestSteps(options),
    outcomes: new LicenceRequestTickets(options),
  });
}
