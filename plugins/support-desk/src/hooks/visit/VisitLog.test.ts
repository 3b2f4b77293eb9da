import { VisitLog } from './VisitLog';

const MODEL = 'supportmodel:default/nec-ihms';
const UUID =
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const article = {
  entity: 'system:default/nec-ihms',
  page: 'faq/',
  title: 'Refunds',
  text: '',
  url: '/docs/default/system/nec-ihms/faq/',
  helped: 0,
  said: 0,
};

beforeEach(() => {
  sessionStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const newLog = () => {
  const send = jest.fn(async () => {});
  return { send, log: new VisitLog(MODEL, send) };
};

const ticked = (step: string) => ({ type: 'stepTicked' as const, step });

describe('VisitLog', () => {
  it('sends nothing while nothing happens', () => {
    const { log, send } = newLog();
    log.leave();
    expect(log.current).toBeUndefined();
    expect(send).not.toHaveBeenCalled();
  });

  it('sends what happened in one batch, after a rest', () => {
    const { log, send } = newLog();
    log.record(ticked('a'));
    jest.advanceTimersByTime(9_000);
    log.record(ticked('b'));
    jest.advanceTimersByTime(9_000);
    expect(send).not.toHaveBeenCalled();
    jest.advanceTimersByTime(2_000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenCalledWith(expect.stringMatching(UUID), {
      model: MODEL,
      events: [ticked('a'), ticked('b')],
    });
  });

  it('tells at once that somebody leaves, and goes on with the same visit when they come back', () => {
    const { log, send } = newLog();
    log.record(ticked('a'));
    const { id } = log.current!;
    log.leave();
    expect(send).toHaveBeenCalledWith(id, {
      model: MODEL,
      events: [ticked('a'), { type: 'left' }],
    });
    expect(newLog().log.current?.id).toBe(id);
    log.leave();
    expect(send).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(31 * 60_000);
    expect(newLog().log.current).toBeUndefined();
  });

  it('keeps modules apart, and no more than fifty events together', () => {
    const { log, send } = newLog();
    for (let step = 0; step < 60; step++) log.record(ticked(`${step}`));
    log.record(ticked('x'), 'rents');
    log.flush();
    const sizes = (
      send.mock.calls as unknown as [string, { module?: string; events: [] }][]
    ).map(([, it]) => [it.module, it.events.length]);
    expect(sizes).toEqual([
      [undefined, 50],
      [undefined, 10],
      ['rents', 1],
    ]);
  });

  it('remembers which articles were opened, each once', () => {
    const { log } = newLog();
    log.open(article);
    log.open(article);
    expect(log.current?.articles).toEqual([
      { title: 'Refunds', url: article.url },
    ]);
  });

  it('begins anew once something is solved, unless that is taken back', () => {
    const { log, send } = newLog();
    log.open(article);
    const { id } = log.current!;
    const undo = log.solve({ by: 'article' });
    expect(log.current).toBeUndefined();
    undo();
    expect(log.current?.id).toBe(id);
    log.flush();
    expect(JSON.stringify(send.mock.calls)).not.toContain('solved');

    log.solve({ by: 'knownError', problem: 'p1' });
    log.record(ticked('a'));
    log.flush();
    expect(send).toHaveBeenCalledWith(id, {
      model: MODEL,
      events: [{ type: 'solved', by: 'knownError', problem: 'p1' }],
    });
    expect(send).toHaveBeenLastCalledWith(
      expect.not.stringContaining(id),
      expect.objectContaining({ events: [ticked('a')] }),
    );
  });

  it('says nothing when nobody takes it', async () => {
    const log = new VisitLog(MODEL, async () => {
      throw new Error('gone');
    });
    log.record(ticked('a'));
    log.flush();
    await jest.advanceTimersByTimeAsync(1);
    expect(log.current).toBeDefined();
  });
});
