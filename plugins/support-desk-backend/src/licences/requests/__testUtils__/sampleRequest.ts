import type { RequestChange, StoredRequest } from '../LicenceRequestStore';

export const ANN = 'user:default/ann';
export const BEN = 'user:default/ben';
export const CID = 'user:default/cid';
export const BOSS = 'user:default/boss';
export const MODEL = 'supportmodel:default/payroll';
export const ASKED = new Date('2025-05-01T12:00:00Z');

/** A request that waits for a class, with no more in it than it needs. */
export const sampleRequest = (
  changes: Partial<StoredRequest> = {},
): StoredRequest => ({
  id: '1',
  version: 1,
  licence: 'lic',
  title: 'Report Builder',
  modelRef: MODEL,
  person: ANN,
  askedBy: ANN,
  askedAt: ASKED,
  reason: '',
  answers: [],
  remarks: [],
  state: 'training',
  approvers: [],
  approval: undefined,
  training: undefined,
  declined: undefined,
  ticket: undefined,
  updatedAt: ASKED,
  updatedBy: ANN,
  ...changes,
});

/** A change that makes it what it is. */
export const change = (
  request: StoredRequest,
  rest: Partial<RequestChange> = {},
): RequestChange => ({
  request,
  event: { action: 'asked', actor: request.updatedBy, at: ASKED },
  messages: [],
  ...rest,
});

/** The training of a request that has booked a class, or none. */
export const training = (
  day?: string,
  rest: Partial<StoredRequest['training'] & object> = {},
) => ({
  type: 'training',
  place: undefined,
  day,
  attendedOn: undefined,
  missed: [],
  ...rest,
});
