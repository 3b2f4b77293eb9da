import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import fc from 'fast-check';
import type { NoticeAspect } from './NoticeAspect';
import { NoticeLifecycle } from './NoticeLifecycle';
import { spanInWords } from './leadOf';
import type { StoredEvent, StoredNotice } from './NoticeStore';

const START = 1_000_000;
const at = (ms: number) => new Date(START + ms);

const type = {
  id: 'planned',
  title: 'Planned',
  path: 'notices.planned',
  kind: 'plannedDowntime',
  requires: [],
  audience: [],
  channels: [],
  include: [],
  targets: [],
  followedBy: [],
};
const model = {
  notices: { planned: type },
  calendars: {},
  owner: 'group:default/owner',
} as unknown as CompiledModel;
const followed = {
  ...model,
  notices: {
    planned: { ...type, followedBy: ['back'] },
    back: { ...type, id: 'back', title: 'Back' },
  },
} as unknown as CompiledModel;

const notice: StoredNotice = {
  id: 'a',
  version: 1,
  modelRef: 'supportmodel:default/m',
  type: 'planned',
  kind: 'plannedDowntime',
  state: 'scheduled',
  title: 'Down',
  text: 'Down',
  facts: {
    points: [],
    services: [],
    concerned: [],
    channels: [],
    exclusions: [],
    reports: [],
  },
  startsAt: at(100),
  endsAt: at(200),
  postedBy: 'user:default/ann',
  createdAt: at(0),
  sentAt: at(0),
};

/** What a notice is after somebody has looked at it at some instants. */
async function lookedAt(looks: number[], of: CompiledModel) {
  const lifecycle = new NoticeLifecycle({ aspects: [] });
  const events: StoredEvent[] = [];
  let it = notice;
  for (const look of looks) {
    const outcome = await lifecycle.settle(it, of, at(look));
    it = outcome.notice;
    events.push(...outcome.events);
  }
  return { it, events };
}

describe('NoticeLifecycle', () => {
  it('comes to the same whenever and however often somebody looks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 400 })),
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(model, followed),
        async (looks, last, of) => {
          const sorted = [...looks.filter(it => it < last)].sort(
            (a, b) => a - b,
          );
          const often = await lookedAt([...sorted, last], of);
          const once = await lookedAt([last], of);
          expect(often).toEqual(once);
          expect(often.it.startedAt).toEqual(last < 100 ? undefined : at(100));
          expect(often.it.endedAt).toEqual(last < 200 ? undefined : at(200));
          // Whatever is to come by itself, it is looked at in time.
          const next = [100, 200].find(it => it > last);
          expect(often.it.nextAt).toEqual(next && at(next));
        },
      ),
    );
  });

  it('leaves the end of what was not planned to people', async () => {
    const lifecycle = new NoticeLifecycle({ aspects: [] });
    const { notice: it } = await lifecycle.settle(
      { ...notice, kind: 'unplannedInterruption' },
      model,
      at(900),
    );
    expect(it).toMatchObject({ state: 'open', startedAt: at(100) });
    expect(it.endedAt).toBeUndefined();
    expect(it.nextAt).toBeUndefined();
  });

  it('keeps open what is over and not done with', async () => {
    const aspects: NoticeAspect[] = [
      {},
      { hindranceToClose: async () => 'a report is missing' },
    ];
    const lifecycle = new NoticeLifecycle({ aspects });
    const { notice: it } = await lifecycle.settle(notice, model, at(900));
    expect(it).toMatchObject({ state: 'open', endedAt: at(200) });
    const by = { at: at(950), actor: 'user:default/ann', title: 'Back' };
    const sent = await lifecycle.followed(it, followed, by);
    expect(sent.notice).toMatchObject({ state: 'open', endedAt: at(200) });
    aspects.pop();
    const done = await lifecycle.followed(it, followed, by);
    expect(done.notice.state).toBe('closed');
  });
});

describe('spanInWords', () => {
  it.each([
    [0, '0 min'],
    [59_999, '0 min'],
    [86_340_000, '23 h 59 min'],
    [86_400_000, '1 day'],
    [604_740_000, '6 days 23 h 59 min'],
  ])('of %i ms is %s', (ms, words) => {
    expect(spanInWords(ms)).toBe(words);
  });
});
