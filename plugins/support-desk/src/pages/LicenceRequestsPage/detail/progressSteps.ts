import {
  isOpenLicenceRequest,
  type Licence,
  type LicenceRequestDetail,
  type NamedRef,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** One step on the way from asking to the seat. */
export interface ProgressStep {
  step:
    | 'asked'
    | 'approval'
    | 'training'
    | 'waiting'
    | 'seat'
    | 'declined'
    | 'withdrawn';
  /** `stopped`: the request ended here. */
  state: 'done' | 'current' | 'coming' | 'stopped';
  /** Who did it, or whose turn it is. */
  who?: string;
  /** Instant at which it was done. */
  at?: string;
  reason?: string;
}

/**
 * The way of a request, from asking to the seat: what is done, by whom and when; where it is; what is to come. A request that
 * was declined or withdrawn ends there.
 *
 * @param licence - what it takes to get it; absent: only what the request itself tells is known
 */
export function progressOf(
  request: LicenceRequestDetail,
  licence: Pick<Licence, 'approver' | 'training'> | undefined,
): ProgressStep[] {
  const { state, approval, training, declined } = request;
  const isOpen = isOpenLicenceRequest(state);
  const steps: ProgressStep[] = [
    { step: 'asked', state: 'done', ...by(request.askedBy, request.askedAt) },
  ];

  if (approval) {
    const { reason } = approval;
    const approved = { ...by(approval.by, approval.at), reason };
    steps.push({ step: 'approval', state: 'done', ...approved });
  } else if (state === 'approval') {
    const who = licence?.approver?.title;
    steps.push({ step: 'approval', state: 'current', who });
  }

  if (training?.attendedOn) {
    steps.push({ step: 'training', state: 'done', ...lastOf('attended') });
  } else if (state === 'training') {
    steps.push({ step: 'training', state: 'current' });
  } else if (state === 'approval' && (training || licence?.training)) {
    steps.push({ step: 'training', state: 'coming' });
  }

  if (isOpen) {
    const isNow = state === 'waiting';
    steps.push({ step: 'waiting', state: isNow ? 'current' : 'coming' });
    steps.push({ step: 'seat', state: 'coming' });
  } else if (state === 'given') {
    steps.push({ step: 'seat', state: 'done', ...lastOf('give') });
  } else if (state === 'withdrawn') {
    const withdrawn = lastOf('withdraw');
    steps.push({ step: 'withdrawn', state: 'stopped', ...withdrawn });
  } else {
    const told = declined && {
      ...by(declined.by, declined.at),
      reason: declined.reason,
    };
    steps.push({ step: 'declined', state: 'stopped', ...told });
  }
  return steps;

  function lastOf(action: 'attended' | 'give' | 'withdraw') {
    const done = request.history.filter(it => it.action === action).at(-1);
    return done && { ...by(done.by, done.at), reason: done.reason };
  }
}

function by({ title }: NamedRef, at: string) {
  return { who: title, at };
}
