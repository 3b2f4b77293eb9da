import {
  createServiceFactory,
  type SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { notificationService } from '@backstage/plugin-notifications-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';

/** A notification as the portal got it. */
export interface Sent {
  to: string[];
  title: string;
  description?: string;
}

/** The plugin with a scheduler and notifications that the test sees through. */
export interface TimedDesk extends SupportDeskTester {
  /** Runs a scheduled task. */
  run(task: string): Promise<void>;
  /** Delivers what is to be told, and answers what was not seen yet. */
  told(): Promise<Sent[]>;
}

export async function startTimedDesk(
  options: NonNullable<Parameters<typeof startSupportDesk>[0]> = {},
): Promise<TimedDesk> {
  const tasks = new Map<string, SchedulerServiceTaskFunction>();
  const sent: Sent[] = [];
  const desk = await startSupportDesk({
    ...options,
    features: [
      ...(options.features ?? []),
      mockServices.scheduler.mock({
        scheduleTask: async ({ id, fn }) => {
          tasks.set(id, fn);
        },
      }).factory,
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({
          send: async ({ recipients, payload }) => {
            const { entityRef } = recipients as { entityRef: string[] };
            const { title, description } = payload;
            sent.push({ to: entityRef, title, description });
          },
        }),
      }),
    ],
  });
  const run = async (task: string) => {
    await tasks.get(task)!(new AbortController().signal);
  };
  return {
    ...desk,
    run,
    told: async () => {
      await run('support-desk-outbox');
      return sent.splice(0);
    },
  };
}
