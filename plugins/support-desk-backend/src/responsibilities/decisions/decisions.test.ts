import {
  cell,
  confirm,
  COLLEAGUE,
  IT,
  ref,
  startReviewing,
  SYNC,
  UNDECIDED,
  USER,
  VENDOR,
  type ReviewDesk,
} from '../__testUtils__/reviewing';

jest.setTimeout(60_000);

const DISPUTE = {
  cell: SYNC,
  hash: 'responsible',
  decision: 'dispute' as const,
  reason: 'Users see it first',
  proposals: [
    { column: 'client-it', value: 'notResponsible' as const },
    { column: 'client-users', value: 'responsible' as const },
  ],
};

describe('decisions on cells', () => {
  let desk: ReviewDesk;

  beforeEach(async () => {
    desk = await startReviewing();
  });

  const left = async () => {
    const { states } = (await desk.matrix()).counts;
    return states.toConfirm + states.undecided;
  };

  it('confirm what was assumed, and the list shrinks (S4-59)', async () => {
    expect(await left()).toBe(55);
    const ids = await desk.decided(IT, confirm(SYNC));
    expect(await left()).toBe(54);
    expect(await desk.cellAt(SYNC)).toMatchObject({
      state: 'confirmed',
      decision: {
        id: ids[0],
        by: { ref: ref(IT), title: 'Isla Trent' },
        at: '2025-03-07T16:00:00.000Z',
        content: { value: 'responsible' },
      },
    });
  });

  it.each([
    [USER, SYNC, 403],
    [VENDOR, SYNC, 403],
    [VENDOR, cell('sync-data', 'clickhome'), 200],
    [USER, cell('configure-standard-reports', 'other'), 403],
  ])('of %s on %s: %d (S4-59)', async (by, path, expected) => {
    const known = await desk.cellAt(path);
    const { status } = await desk.decide(
      by,
      confirm(path, { hash: known.hash }),
    );
    expect(status).toBe(expected);
  });

  it('are refused with the names of those who may, and none is taken', async () => {
    const { body } = await desk.decide(
      VENDOR,
      confirm(cell('sync-data', 'clickhome')),
      confirm(SYNC),
    );
    expect(body.error).toMatchObject({
      name: 'NotAllowedError',
      code: 'ROLE_REQUIRED',
      message: expect.stringMatching(
        /^decisions\.1\.cell: .*cells of Client IT Resource are decided by Client IT Resource, the owner of the model/,
      ),
      ask: [
        {
          role: 'client-it',
          people: expect.arrayContaining([
            { user: ref(IT), name: 'Isla Trent' },
          ]),
        },
      ],
    });
    expect(await left()).toBe(55);
  });

  it('are refused with the names of reviewers, while they review', async () => {
    const reviewers = [{ column: 'client-it', people: [ref(USER)] }];
    await desk.open(IT, { reviewers });
    const { status, body } = await desk.decide(VENDOR, confirm(SYNC));
    expect(status).toBe(403);
    expect(body.error.message).toContain('Client IT Resource, Uri Banks, the');
    expect((await desk.decide(USER, confirm(SYNC))).status).toBe(200);
  });

  it('are both kept of two at once, and one counts', async () => {
    const answers = await Promise.all([
      desk.decided(IT, confirm(SYNC)),
      desk.decided(COLLEAGUE, DISPUTE),
    ]);
    const { decisions } = await desk.history(SYNC);
    expect(decisions.map(it => it.id).sort()).toEqual(answers.flat().sort());
    const { decision } = await desk.cellAt(SYNC);
    expect(decision!.id).toBe(decisions[0].id);
  });

  it('dispute with a proposal, which the row shows', async () => {
    const [id] = await desk.decided(IT, DISPUTE);
    expect(await desk.cellAt(SYNC, USER)).toMatchObject({
      state: 'disputed',
      decision: { reason: 'Users see it first' },
      proposed: { value: 'notResponsible', decision: id },
    });
    expect(await desk.cellAt(cell('sync-data', 'client-users'))).toMatchObject({
      value: 'notResponsible',
      proposed: { value: 'responsible', decision: id },
    });
  });

  it.each([
    ['without a reason', { ...DISPUTE, reason: undefined }, 'reason'],
    ['with a blank reason', { ...DISPUTE, reason: '  ' }, 'reason'],
    [
      'with a proposal for no column',
      { ...DISPUTE, proposals: [{ column: 'nobody', value: 'responsible' }] },
      'proposals.0.column',
      ['clickhome', 'client-it', 'client-users', 'other'],
    ],
    [
      'with two proposals for a column',
      { ...DISPUTE, proposals: [...DISPUTE.proposals, DISPUTE.proposals[0]] },
      'proposals.2.column',
    ],
    [
      'in no column',
      { ...DISPUTE, cell: cell('sync-data', 'nobody') },
      'cell',
      expect.arrayContaining([SYNC]),
    ],
    [
      'in no row',
      { ...DISPUTE, cell: cell('nothing', 'client-it') },
      'cell',
      expect.arrayContaining([
        'responsibilities.groups.resolution-of-problems.rows.sync-data',
      ]),
    ],
    [
      'in no group',
      { ...DISPUTE, cell: 'toString' },
      'cell',
      expect.arrayContaining(['responsibilities.groups.training']),
    ],
    [
      'for it and for something else',
      { ...DISPUTE, decision: 'confirm' },
      'proposals',
    ],
    [
      'for what the source does not say (S4-57)',
      confirm(UNDECIDED, { hash: 'unknown' }),
      'decision',
      ['dispute'],
    ],
  ])('are not %s', async (_, wrong, field, ...allowed) => {
    const { status, body } = await desk.decide(
      IT,
      confirm(cell('sync-problems', 'client-it')),
      wrong as typeof DISPUTE,
    );
    expect(status).toBe(422);
    expect(body.error.fields).toEqual([
      {
        field: `decisions.1.${field}`,
        message: expect.any(String),
        ...(allowed.length > 0 && { allowed: allowed[0] }),
      },
    ]);
    expect(await left()).toBe(55);
  });

  it('are one for each cell', async () => {
    const { status, body } = await desk.decide(
      IT,
      confirm(SYNC),
      confirm(SYNC),
    );
    expect(status).toBe(422);
    expect(body.error.fields).toMatchObject([{ field: 'decisions.1.cell' }]);
  });

  it('are about what somebody saw, else nothing is decided', async () => {
    const { status, body } = await desk.decide(
      IT,
      confirm(cell('sync-problems', 'client-it')),
      confirm(SYNC, { hash: 'optional: at a fee' }),
    );
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      code: 'CELLS_CHANGED',
      message: expect.stringContaining(SYNC),
      cells: [
        {
          cell: SYNC,
          was: { value: 'optional', charge: 'at a fee' },
          is: { value: 'responsible' },
          hash: 'responsible',
        },
      ],
    });
    expect(await left()).toBe(55);
  });

  it('are void when the model changes the cell, and shown with what it was (S4-60)', async () => {
    const [id] = await desk.decided(IT, confirm(SYNC));
    await desk.change('2025-03-10T12:00:00Z', ({ groups }) => {
      groups['resolution-of-problems'].rows['sync-data'].cells = {
        clickhome: 'responsible',
        'client-it': { value: 'responsible', charge: 'at a fee' },
      };
    });
    const changed = await desk.cellAt(SYNC);
    expect(changed).toMatchObject({
      charge: 'at a fee',
      state: 'toConfirm',
      voided: { id, content: { value: 'responsible' } },
    });
    expect(changed.decision).toBeUndefined();
    expect(await left()).toBe(55);
    expect((await desk.history(SYNC)).contents).toEqual([
      {
        value: 'responsible',
        charge: 'at a fee',
        since: '2025-03-10T12:00:00.000Z',
      },
      { value: 'responsible', since: '2025-03-07T16:00:00.000Z' },
    ]);
    expect((await desk.decide(IT, confirm(SYNC))).status).toBe(409);
  });

  it('can be taken back by whoever decided, and then the one before counts', async () => {
    const [first] = await desk.decided(COLLEAGUE, confirm(SYNC));
    const [second] = await desk.decided(IT, DISPUTE);
    const others = await desk.withdraw(IT, second, first);
    expect(others.status).toBe(403);
    expect(others.body.error.message).toContain('Maeve Hart');
    expect(await desk.cellAt(SYNC)).toMatchObject({ state: 'disputed' });

    const unknown = await desk.withdraw(IT, second, 'none');
    expect(unknown.status).toBe(422);
    expect(unknown.body.error.fields).toMatchObject([{ field: 'ids.1' }]);

    expect((await desk.withdraw(IT, second)).status).toBe(204);
    expect((await desk.withdraw(IT, second)).status).toBe(204);
    expect(await desk.cellAt(SYNC)).toMatchObject({
      state: 'confirmed',
      decision: { id: first },
    });
    expect((await desk.history(SYNC)).decisions).toMatchObject([
      {
        id: second,
        withdrawn: { by: { title: 'Isla Trent' } },
        proposals: DISPUTE.proposals,
      },
      { id: first },
    ]);
  });
});
