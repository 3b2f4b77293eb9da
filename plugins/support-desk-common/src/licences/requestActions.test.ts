import fc from 'fast-check';
import {
  licenceRequestActionSchema,
  licenceRequestStateSchema,
  type LicenceRequestAction,
} from '../api/licenceRequests';
import {
  firstLicenceRequestState,
  isOpenLicenceRequest,
  LICENCE_REQUEST_ACTIONS,
  licenceRequestStateAfter,
  obstacleToLicenceRequest,
  possibleLicenceRequestActions,
  type LicenceRequestFacts,
  type LicenceRequestSide,
} from './requestActions';

const STATES = licenceRequestStateSchema.options;
const ACTIONS = licenceRequestActionSchema.options;
const SIDES: LicenceRequestSide[] = ['person', 'approver', 'manager', 'team'];

const facts = (
  changes: Partial<LicenceRequestFacts> = {},
): LicenceRequestFacts => ({
  state: 'approval',
  hasTraining: true,
  isBooked: true,
  isOwnToApprove: false,
  ...changes,
});

describe('what can be done with a request for a licence', () => {
  it.each([
    ['approval', 'person', ['book', 'withdraw']],
    ['approval', 'approver', ['approve', 'decline']],
    ['approval', 'manager', ['approve', 'decline', 'book']],
    ['approval', 'team', ['book']],
    ['training', 'person', ['book', 'withdraw']],
    ['training', 'approver', ['decline']],
    ['training', 'manager', ['decline', 'book', 'attended', 'missed']],
    ['training', 'team', ['book', 'attended', 'missed']],
    ['waiting', 'person', ['withdraw']],
    ['waiting', 'approver', ['decline']],
    ['waiting', 'manager', ['decline', 'give']],
    ['waiting', 'team', []],
    ...(['given', 'declined', 'withdrawn'] as const).flatMap(state =>
      SIDES.map(side => [state, side, []] as const),
    ),
  ] as const)('%s, %s: %j', (state, side, possible) => {
    expect(possibleLicenceRequestActions(facts({ state }), [side])).toEqual(
      possible,
    );
  });

  it.each([
    ['approval', 'approve', true, 'training'],
    ['approval', 'approve', false, 'waiting'],
    ['approval', 'decline', true, 'declined'],
    ['approval', 'book', true, 'approval'],
    ['approval', 'withdraw', true, 'withdrawn'],
    ['training', 'book', true, 'training'],
    ['training', 'missed', true, 'training'],
    ['training', 'attended', true, 'waiting'],
    ['waiting', 'give', false, 'given'],
  ] as const)('%s, %s, training %s: then %s', (state, action, training, to) => {
    expect(
      licenceRequestStateAfter(action, facts({ state, hasTraining: training })),
    ).toBe(to);
  });

  it.each([
    [true, true, 'approval'],
    [true, false, 'approval'],
    [false, true, 'training'],
    [false, false, 'waiting'],
  ])('approval %s, training %s: begins in %s', (approval, training, state) => {
    expect(
      firstLicenceRequestState({
        needsApproval: approval,
        hasTraining: training,
      }),
    ).toBe(state);
  });

  it.each([
    ['approve', 'person', {}, 'side'],
    ['approve', 'approver', { isOwnToApprove: true }, 'own'],
    ['give', 'manager', { state: 'given' }, 'state'],
    ['book', 'person', { hasTraining: false }, 'noTraining'],
    ['missed', 'team', { state: 'training', isBooked: false }, 'noClass'],
    ['attended', 'team', { state: 'training', isBooked: false }, undefined],
  ] as const)('%s by %s, %j: %s', (action, side, changes, obstacle) => {
    expect(obstacleToLicenceRequest(action, facts(changes), [side])).toBe(
      obstacle,
    );
  });

  const anyFacts = fc.record({
    state: fc.constantFrom(...STATES),
    hasTraining: fc.boolean(),
    isBooked: fc.boolean(),
    isOwnToApprove: fc.boolean(),
  });
  const anyAction = fc.constantFrom(...ACTIONS);
  const anySides = fc.subarray(SIDES);

  it('is what nothing keeps one from', () => {
    fc.assert(
      fc.property(anyFacts, anySides, (given, sides) => {
        const possible = possibleLicenceRequestActions(given, sides);
        ACTIONS.forEach(action =>
          expect(possible.includes(action)).toBe(
            obstacleToLicenceRequest(action, given, sides) === undefined,
          ),
        );
      }),
    );
  });

  it('gives a seat by giving only, and moves nothing that has ended', () => {
    const walk = fc.record({
      terms: fc.record({
        needsApproval: fc.boolean(),
        hasTraining: fc.boolean(),
      }),
      steps: fc.array(fc.tuple(anyAction, anySides, fc.boolean()), {
        maxLength: 40,
      }),
    });
    fc.assert(
      fc.property(walk, ({ terms, steps }) => {
        let state = firstLicenceRequestState(terms);
        let seats = 0;
        for (const [action, sides, isBooked] of steps) {
          const now = facts({ ...terms, state, isBooked });
          if (obstacleToLicenceRequest(action, now, sides)) continue;
          expect(isOpenLicenceRequest(state)).toBe(true);
          state = licenceRequestStateAfter(action, now);
          if (action === 'give') seats += 1;
        }
        expect(seats).toBe(state === 'given' ? 1 : 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves every state that goes on, for somebody', () => {
    const left = (state: string) =>
      Object.values(LICENCE_REQUEST_ACTIONS).some(
        ({ from, to }) => to !== 'same' && from.some(it => it === state),
      );
    STATES.forEach(it => expect(left(it)).toBe(isOpenLicenceRequest(it)));
    const ended: LicenceRequestAction[] = ACTIONS.filter(
      it => !LICENCE_REQUEST_ACTIONS[it].from.every(isOpenLicenceRequest),
    );
    expect(ended).toEqual([]);
  });
});
