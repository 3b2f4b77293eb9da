import { MOST_DECISIONS } from '@supportdesk/backstage-plugin-support-desk-common';
import { placesOf, type Decision } from './decision';
import { DecisionQueue, TOGETHER_MS } from './DecisionQueue';
import { exampleMatrix } from '../../../../__testUtils__/matrices';

const conflict = new Error('The cell has changed');
const places = placesOf(exampleMatrix().rows).filter(
  it => it.cell.value === 'responsible',
);
const confirm = (i: number): Decision => ({
  ...places[i],
  decision: 'confirm',
});
const pathsOf = (decisions: Decision[]) => decisions.map(it => it.cell.path);

function newQueue() {
  let next = 0;
  const sender = {
    send: jest.fn(async (decisions: Decision[]) => ({
      ids: decisions.map(() => `decision-${(next += 1)}`),
    })),
    withdraw: jest.fn(async (_: string[]) => {}),
    refresh: jest.fn(async () => {}),
    cellAt: jest.fn(
      (path: string) => places.find(it => it.cell.path === path)?.cell,
    ),
    isConflict: (error: unknown) => error === conflict,
  };
  return { sender, queue: new DecisionQueue(sender) };
}

const settle = (ms = TOGETHER_MS) => jest.advanceTimersByTimeAsync(ms);

describe('DecisionQueue', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('shows decisions at once and sends several quick ones together', async () => {
    const { queue, sender } = newQueue();
    queue.decide([confirm(0)]);
    await settle(TOGETHER_MS - 1);
    queue.decide([confirm(1)]);
    expect(queue.getState().pending).toHaveLength(2);
    await settle(TOGETHER_MS - 1);
    expect(sender.send).not.toHaveBeenCalled();
    await settle(1);
    expect(sender.send).toHaveBeenCalledTimes(1);
    expect(sender.send.mock.calls[0][0]).toEqual([confirm(0), confirm(1)]);
    expect(sender.refresh).toHaveBeenCalledTimes(1);
    expect(queue.getState().pending).toEqual([]);
  });

  it('never sends what was taken back in time', async () => {
    const { queue, sender } = newQueue();
    queue.decide([confirm(0)]);
    queue.decide([confirm(1)]);
    expect(pathsOf(queue.undo()!.decisions)).toEqual([places[1].cell.path]);
    await settle();
    expect(sender.send).toHaveBeenCalledWith([confirm(0)]);
    expect(sender.withdraw).not.toHaveBeenCalled();
  });

  it('withdraws what has arrived, one act after the other', async () => {
    const { queue, sender } = newQueue();
    queue.decide([confirm(0), confirm(1)]);
    queue.decide([confirm(2)]);
    await settle();
    queue.undo();
    queue.undo();
    expect(queue.undo()).toBeUndefined();
    await settle();
    expect(sender.withdraw.mock.calls).toEqual([
      [['decision-3']],
      [['decision-1', 'decision-2']],
    ]);
    expect(queue.getState().withdrawn.size).toBe(0);
  });

  it('withdraws what is under way once it has arrived', async () => {
    const { queue, sender } = newQueue();
    queue.decide([confirm(0)]);
    queue.flush();
    queue.undo();
    await settle(0);
    expect(sender.withdraw).toHaveBeenCalledWith(['decision-1']);
  });

  it('keeps apart what changed meanwhile, and decides about the rest', async () => {
    const { queue, sender } = newQueue();
    sender.send.mockRejectedValueOnce(conflict);
    const now = { ...places[0].cell, hash: 'optional', value: 'optional' };
    sender.cellAt.mockImplementation(path =>
      path === now.path
        ? (now as never)
        : places.find(it => it.cell.path === path)?.cell,
    );
    queue.decide([confirm(0), confirm(1)]);
    await settle();
    expect(sender.send.mock.calls[1][0]).toEqual([confirm(1)]);
    expect(queue.getState()).toMatchObject({
      pending: [],
      overtaken: [{ was: confirm(0), now: { hash: 'optional' } }],
    });
    expect(queue.getState().acts).toHaveLength(1);
    queue.settle(queue.getState().overtaken[0]);
    expect(queue.getState().overtaken).toEqual([]);
  });

  it('shows as they were the cells of what did not arrive, and sends it again', async () => {
    const { queue, sender } = newQueue();
    const error = new Error('No connection');
    sender.send.mockRejectedValueOnce(error);
    queue.decide([confirm(0)]);
    await settle();
    expect(queue.getState()).toMatchObject({
      pending: [],
      acts: [],
      failed: { error, what: 'decide', done: 0, left: [confirm(0)] },
    });
    queue.again();
    await settle(0);
    expect(sender.send).toHaveBeenCalledTimes(2);
    expect(queue.getState().failed).toBeUndefined();
  });

  describe('with more than are taken at once', () => {
    const many = Array.from(
      { length: 2 * MOST_DECISIONS + 10 },
      (_, i): Decision => ({
        row: places[0].row,
        cell: { ...places[0].cell, path: `cell-${i}` },
        decision: 'confirm',
      }),
    );
    const sizes = (calls: unknown[][][]) => calls.map(([it]) => it.length);

    it('sends and takes back in parts, and says how far it is', async () => {
      const { queue, sender } = newQueue();
      const seen = new Set<number | undefined>();
      queue.subscribe(() => seen.add(queue.getState().sending?.done));
      queue.decide(many);
      await settle();
      expect(sizes(sender.send.mock.calls)).toEqual([500, 500, 10]);
      expect([...seen]).toEqual([undefined, 0, 500, 1000]);
      expect(sender.refresh).toHaveBeenCalledTimes(1);
      expect(queue.getState()).toMatchObject({
        pending: [],
        sending: undefined,
      });
      queue.undo();
      await settle();
      expect(sizes(sender.withdraw.mock.calls)).toEqual([500, 500, 10]);
    });

    it('keeps what has arrived where a part fails, and does the rest again', async () => {
      const { queue, sender } = newQueue();
      const error = new Error('No connection');
      const ids = many.slice(0, 500).map(it => it.cell.path);
      sender.send.mockResolvedValueOnce({ ids }).mockRejectedValueOnce(error);
      queue.decide(many);
      await settle();
      expect(sender.send).toHaveBeenCalledTimes(2);
      expect(queue.getState()).toMatchObject({
        pending: [],
        failed: { error, what: 'decide', done: 500, left: many.slice(500) },
      });
      expect(sender.refresh).toHaveBeenCalledTimes(1);
      queue.again();
      await settle();
      expect(sizes(sender.send.mock.calls)).toEqual([500, 500, 500, 10]);
      expect(queue.getState().failed).toBeUndefined();
      queue.undo();
      queue.undo();
      await settle();
      expect(sizes(sender.withdraw.mock.calls)).toEqual([500, 10, 500]);
      expect(sender.withdraw).toHaveBeenLastCalledWith(ids);
    });

    it('keeps what could not be taken back, to be taken back again', async () => {
      const { queue, sender } = newQueue();
      const error = new Error('No connection');
      queue.decide(many);
      await settle();
      sender.withdraw.mockResolvedValueOnce().mockRejectedValueOnce(error);
      queue.undo();
      await settle();
      expect(queue.getState()).toMatchObject({
        withdrawn: new Set(),
        failed: { error, what: 'withdraw', done: 500, left: many.slice(500) },
      });
      queue.again();
      await settle();
      expect(sizes(sender.withdraw.mock.calls)).toEqual([500, 500, 500, 10]);
      expect(queue.getState()).toMatchObject({ acts: [], failed: undefined });
    });
  });
});
