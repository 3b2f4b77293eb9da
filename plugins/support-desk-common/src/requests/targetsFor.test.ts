import { compileExample } from '../model/__testUtils__/examples';
import type { CompiledModel } from '../model';
import { findPriority } from './findPriority';
import { targetsFor, type TargetSelection } from './targetsFor';

function summary(
  model: CompiledModel,
  {
    priority,
    ...selection
  }: Omit<TargetSelection, 'priority'> & { priority?: string },
  at: string,
  discovered?: string,
) {
  const logged = new Date(at);
  return targetsFor(
    model,
    {
      ...selection,
      priority: priority ? findPriority(model, priority) : undefined,
    },
    {
      logged,
      notified: logged,
      initialContact: logged,
      discovered: discovered ? new Date(discovered) : undefined,
    },
  ).map(({ preview }) => `${preview.id}: ${preview.dueLocal ?? preview.label}`);
}

describe('targetsFor', () => {
  it.each([
    // Part 6.5
    [
      'nec-ihms',
      'p1',
      '2025-03-08T11:00:00Z',
      [
        'response: Mon 10 March 2025, 11:00 GMT',
        'resolution: Mon 10 March 2025, 17:00 GMT',
      ],
    ],
    [
      'nec-ihms',
      'p2',
      '2025-03-07T16:00:00Z',
      [
        'response: Mon 10 March 2025, 12:00 GMT',
        'resolution: Fri 14 March 2025, 16:00 GMT',
      ],
    ],
    [
      'nec-ihms',
      'p2',
      '2025-03-28T16:00:00Z',
      [
        'response: Mon 31 March 2025, 12:00 BST',
        'resolution: Fri 4 April 2025, 16:00 BST',
      ],
    ],
    [
      'nec-ihms',
      'p3',
      '2025-03-07T16:00:00Z',
      [
        'response: Mon 10 March 2025, 16:00 GMT',
        expect.stringMatching(/^resolution: .*future release/i),
      ],
    ],
    [
      'hmis',
      'sev-1',
      '2025-03-08T09:00:00Z',
      [
        'workStart: Sat 8 March 2025, 03:00 MST',
        'actionPlan: Sat 8 March 2025, 04:00 MST',
        'resolution: Sat 8 March 2025, 04:00 MST',
      ],
    ],
    [
      'hmis',
      'sev-2',
      '2025-03-07T23:00:00Z',
      [
        'workStart: Mon 10 March 2025, 11:00 MST',
        'actionPlan: Mon 10 March 2025, 13:00 MST',
        'resolution: Mon 10 March 2025, 13:00 MST',
      ],
    ],
    [
      'it-works',
      'very-high',
      '2025-03-07T20:00:00Z',
      [
        'response: Fri 7 March 2025, 17:00 EST',
        'completion: Mon 10 March 2025, 11:00 EDT',
      ],
    ],
  ])('of %s %s at %s', (name, priority, at, expected) => {
    expect(summary(compileExample(name), { priority }, at)).toEqual(expected);
  });

  it('starts at discovery or notification, whichever comes first (S0-113)', () => {
    const model = compileExample('hmis');
    const [workStart] = summary(
      model,
      { priority: 'sev-1' },
      '2025-03-08T09:00:00Z',
      '2025-03-08T08:30:00Z',
    );
    expect(workStart).toBe('workStart: Sat 8 March 2025, 02:30 MST');
  });

  it.each([
    // S2: the same business day, or the end of the next one
    ['2025-03-10T20:59:00Z', 'in-hours: Mon 10 March 2025, 17:00 EDT'],
    ['2025-03-10T21:00:00Z', 'out-of-hours: Tue 11 March 2025, 17:00 EDT'],
  ])('takes the target for the hour: %s', (at, expected) => {
    const found = summary(
      compileExample('it-works'),
      { requestType: 'technical-issue', priority: 'medium' },
      at,
    );
    expect(found).toContain(expected);
    expect(found).toHaveLength(3);
  });

  it('runs those of type, level and contacts side by side, the earliest first', () => {
    const found = summary(
      compileExample('hmis'),
      { requestType: 'rapid-response', contacts: ['bis-hotline'] },
      '2025-03-10T17:00:00Z',
    );
    expect(found.map(it => it.split(': ')[0])).toEqual([
      'response',
      'actionPlan',
      'resolution',
      'contacts.bis-hotline.targets.response',
    ]);
  });

  it('marks what has to be confirmed, with the time that counts (P-08)', () => {
    const model = compileExample('nec-ihms');
    const [{ preview }] = targetsFor(
      model,
      { priority: findPriority(model, 'p2') },
      { logged: new Date('2025-03-07T16:00:00Z') },
    );
    expect(preview).toMatchObject({
      measure: 'response',
      promise: '4 business hours',
      binding: 'commitment',
      calendar: 'nec-business',
      timeZone: 'Europe/London',
      startAt: '2025-03-07T16:00:00.000Z',
      segments: [
        { start: '2025-03-07T16:00:00.000Z', end: '2025-03-07T17:00:00.000Z' },
        { start: '2025-03-10T09:00:00.000Z', end: '2025-03-10T12:00:00.000Z' },
      ],
    });
    expect(preview.confirm).toEqual([
      expect.stringMatching(
        /^NEC business hours are assumed as Mon–Fri 09:00–17:00 Europe\/London \(hours: neither days nor hours are given; time zone: not given; holidays: /,
      ),
    ]);
  });

  it('leaves out a clock whose start is not known', () => {
    const due = targetsFor(
      compileExample('hmis'),
      { requestType: 'rapid-response' },
      { logged: new Date('2025-03-10T17:00:00Z') },
    );
    expect(due.map(it => it.target.measure)).toEqual(['response']);
  });

  it('promises nothing where the model does not (S3-02)', () => {
    const model = compileExample('clarity-escalation');
    const at = '2025-03-10T17:00:00Z';
    expect(summary(model, { requestType: 'reports' }, at)).toEqual([]);
  });
});

describe('findPriority', () => {
  const model = compileExample('nec-ihms');

  it('knows it by id, scale and both', () => {
    const p2 = model.priorities['nec-priority'].values.p2;
    expect(findPriority(model, 'p2')).toBe(p2);
    expect(findPriority(model, 'p2', 'nec-priority')).toBe(p2);
    expect(findPriority(model, 'nec-priority/p2')).toBe(p2);
  });

  it('says what is possible', () => {
    expect(() => findPriority(model, 'p9')).toThrow(
      "priority: 'p9' is not a priority of supportmodel:default/nec-ihms; it must be one of p1, p2, p3, p4",
    );
    expect(() => findPriority(model, 'p1', 'x')).toThrow(
      'it must be one of nec-priority',
    );
    const twice = structuredClone(model);
    twice.priorities.other = structuredClone(twice.priorities['nec-priority']);
    twice.priorities.other.values.p1.scale = 'other';
    expect(() => findPriority(twice, 'p1')).toThrow(
      "priority: 'p1' is in several scales; it must be one of nec-priority/p1, other/p1",
    );
  });
});
