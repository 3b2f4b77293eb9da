import type {
  Licence,
  LicenceRequestDetail,
  TrainingClasses,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleLicence, exampleLicenceRequest } from './licences';

/** A request that waits for a device, with its history, as one who manages the licence sees it. */
export const licenceRequestDetail = (
  changes: Partial<LicenceRequestDetail> = {},
): LicenceRequestDetail => {
  const request = exampleLicenceRequest();
  return {
    ...request,
    history: [{ at: request.askedAt, by: request.askedBy, action: 'asked' }],
    ...changes,
  };
};

/** The next classes of New User Training of Clarity (S3-31, S3-32): the second one is full. */
export const newUserClasses = (
  changes: Partial<TrainingClasses> = {},
): TrainingClasses => ({
  requestType: { id: 'new-user-training', title: 'New User Training' },
  schedule: '1st and 3rd Tuesday of the month',
  place: 'Go To Meeting',
  items: [
    { day: '2025-03-18', taken: 9, free: 1 },
    { day: '2025-04-01', taken: 10, free: 0 },
    { day: '2025-04-15', taken: 0, free: 10 },
  ],
  confirm: ['the time zone and the time of day are not given'],
  ...changes,
});

/** Seats of Clarity: a training and a form come before one (S3-28 to S3-34). */
export const claritySeats = (changes: Partial<Licence> = {}) =>
  exampleLicence({
    id: 'clarity-seats',
    source: 'portal',
    model: 'supportmodel:default/clarity-escalation',
    modelTitle: 'Clarity',
    title: 'Clarity seats',
    service: { id: 'clarity', title: 'Clarity' },
    bought: 10,
    inUse: 7,
    free: 3,
    standing: 'inOrder',
    waiting: 0,
    training: { id: 'new-user-training', title: 'New User Training' },
    form: { id: 'license-request', title: 'License Request Form' },
    approver: { id: 'agency-admin', title: 'Agency Administrator' },
    more: [],
    ...changes,
  });
