import { exampleNotice, exampleNoticeType } from '../../__testUtils__/notices';
import {
  answersOf,
  changedFacts,
  factsOf,
  NO_ANSWERS,
  problemsOf,
  type NoticeAnswers,
} from './noticeAnswers';

const now = new Date('2025-03-08T11:40:00Z');
const type = exampleNoticeType();
const lead = {
  wanted: '7 days',
  wantedMs: 7 * 86_400_000,
  givenMs: 86_400_000,
  isTooShort: true,
};
const COMPLETE: NoticeAnswers = {
  ...NO_ANSWERS,
  title: 'Server maintenance',
  text: 'The server is patched.',
  points: { purpose: 'Security.', 'expected benefits': 'A safer server.' },
  services: ['database'],
  startsAt: '2025-03-18T20:00:00.000Z',
  channels: ['newsflash'],
};

describe('problemsOf', () => {
  it.each<[string, Partial<NoticeAnswers>, object]>([
    ['complete', {}, {}],
    ['blank title', { title: ' ' }, { title: 'title' }],
    ['no text', { text: '' }, { text: 'text' }],
    ['no service', { services: [] }, { services: 'services' }],
    ['no begin', { startsAt: undefined }, { startsAt: 'startsAt' }],
    [
      'over before it begins',
      { endsAt: '2025-03-18T20:00:00.000Z' },
      { endsAt: 'endsAt' },
    ],
    [
      'a point is missing',
      { points: { purpose: 'Security.' } },
      { 'points.expected benefits': 'point' },
    ],
    ['no channel', { channels: [] }, { channels: 'channels' }],
    [
      'replies until yesterday',
      { replyBy: '2025-03-07T11:40:00Z' },
      { replyBy: 'replyBy' },
    ],
  ])('%s', (_, changes, problems) =>
    expect(
      problemsOf({ ...COMPLETE, ...changes }, type, { now, hasServices: true }),
    ).toEqual(problems),
  );

  it('asks why it is told so late, as long as that is not said', () => {
    const options = { now, lead, hasServices: true };
    expect(problemsOf(COMPLETE, type, options)).toEqual({
      leadReason: 'leadReason',
    });
    const said = { ...COMPLETE, leadReason: 'An urgent patch' };
    expect(problemsOf(said, type, options)).toEqual({});
  });

  it('takes no interruption that is not planned and has not begun', () => {
    const unplanned = exampleNoticeType({
      kind: 'unplannedInterruption',
      include: [],
    });
    expect(problemsOf(COMPLETE, unplanned, { now, hasServices: true })).toEqual(
      { startsAt: 'notBegun' },
    );
  });
});

describe('what is sent', () => {
  it('is only what is other than before', () => {
    const before = factsOf(answersOf(exampleNotice()), type);
    expect(changedFacts(before, before)).toEqual({});
    const after = factsOf(
      {
        ...answersOf(exampleNotice()),
        endsAt: undefined,
        points: { purpose: 'Another one.' },
      },
      type,
    );
    expect(changedFacts(before, after)).toEqual({
      endsAt: null,
      points: [{ topic: 'purpose', text: 'Another one.' }],
    });
  });
});
