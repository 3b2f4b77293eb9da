import { mockServices } from '@backstage/backend-test-utils';
import { PatientScheduler } from './PatientScheduler';

describe('PatientScheduler', () => {
  const schedule = { frequency: { minutes: 1 }, timeout: { minutes: 1 } };
  const gone = Object.assign(new Error('No server'), { code: 'ECONNREFUSED' });

  /** The function that the portal's scheduler gets for a task. */
  async function scheduled(fn: (signal: AbortSignal) => Promise<void>) {
    const inner = mockServices.scheduler.mock();
    const logger = mockServices.logger.mock();
    const scheduler = new PatientScheduler(inner, logger);
    await scheduler.scheduleTask({ id: 'sweep', ...schedule, fn });
    const [task] = inner.scheduleTask.mock.calls[0];
    expect(task).toMatchObject({ id: 'sweep', ...schedule });
    return { run: task.fn as typeof fn, logger };
  }

  it('begins a run again until the database is back', async () => {
    let attempts = 0;
    const { run, logger } = await scheduled(async () => {
      attempts += 1;
      if (attempts < 3) throw gone;
    });
    await run(new AbortController().signal);
    expect(attempts).toBe(3);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('sweep waits for its database'),
    );
  });

  it('gives up with the time of the run', async () => {
    const stop = new AbortController();
    const { run } = await scheduled(async () => {
      stop.abort();
      throw gone;
    });
    await expect(run(stop.signal)).rejects.toBe(gone);
  });

  it('leaves other errors to the portal', async () => {
    const error = new Error('Oh');
    const { run, logger } = await scheduled(async () => {
      throw error;
    });
    await expect(run(new AbortController().signal)).rejects.toBe(error);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('hands the rest on', async () => {
    const inner = mockServices.scheduler.mock();
    inner.getScheduledTasks.mockResolvedValue([]);
    const logger = mockServices.logger.mock();
    const scheduler = new PatientScheduler(inner, logger);
    await scheduler.triggerTask('sweep');
    await scheduler.cancelTask('sweep');
    expect(await scheduler.getScheduledTasks()).toEqual([]);
    expect(inner.triggerTask).toHaveBeenCalledWith('sweep');
    expect(inner.cancelTask).toHaveBeenCalledWith('sweep');

    const runner = scheduler.createScheduledTaskRunner(schedule);
    await runner.run({ id: 'poll', fn: async () => {} });
    expect(inner.scheduleTask).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'poll', ...schedule }),
    );
  });
});
