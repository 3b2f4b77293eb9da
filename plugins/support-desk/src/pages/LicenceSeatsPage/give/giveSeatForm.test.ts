import { missingOf, seatOf, type GiveAnswers } from './giveSeatForm';

const answers = (changes: Partial<GiveAnswers> = {}): GiveAnswers => ({
  holder: 'user:default/lena-baird',
  isUnnamed: false,
  note: '',
  isConfirmed: false,
  isOverUse: false,
  reason: '',
  ...changes,
});
const free = { free: 2, integrated: true };
const full = { free: 0, integrated: true };
const notIntegrated = { free: 57, integrated: false };

describe('missingOf', () => {
  it.each([
    [free, answers({ holder: undefined }), 'holderNeeded'],
    [free, answers(), undefined],
    [{ free: undefined, integrated: true }, answers(), undefined],
    [full, answers(), 'noneFree'],
    [full, answers({ isOverUse: true, reason: ' ' }), 'reasonNeeded'],
    [full, answers({ isOverUse: true, reason: 'Joined' }), undefined],
    [full, answers({ isUnnamed: true }), undefined],
    [notIntegrated, answers(), 'confirmNeeded'],
    [notIntegrated, answers({ isConfirmed: true }), undefined],
  ])('of %j with %j', (licence, given, missing) => {
    expect(missingOf(licence, given)).toBe(missing);
  });
});

describe('seatOf', () => {
  const { holder } = answers();
  it.each([
    [free, answers({ note: ' For reports ' }), { note: 'For reports' }],
    // A reason for over-use that there is none of would be refused.
    [free, answers({ isOverUse: true, reason: 'Joined' }), {}],
    [full, answers({ isUnnamed: true }), { isUnnamed: true }],
    [
      full,
      answers({ isOverUse: true, reason: ' Joined ' }),
      { overUseReason: 'Joined' },
    ],
    [
      notIntegrated,
      answers({ isConfirmed: true }),
      { notIntegratedConfirmed: true },
    ],
  ])('of %j with %j', (licence, given, said) => {
    expect(seatOf(licence, given)).toEqual({ holder, ...said });
  });
});
