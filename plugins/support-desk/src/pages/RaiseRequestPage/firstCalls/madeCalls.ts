import type { JsonObject, JsonValue } from '@backstage/types';
import type {
  ContactOutcome,
  CreateTicket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { FirstCall } from '../../../components/FirstCalls';
import type { Answers } from '../../../components/Questions/answers';

/** How a call ended that counts as made: a message counts, a call that nobody took does not. */
export const MADE_OUTCOMES = [
  'reached',
  'voicemail',
] as const satisfies readonly ContactOutcome[];

/** A call that the reader says to have made before they send the request. */
export interface MadeCall extends FirstCall {
  /** Absent while the reader changes it: then it counts from when it is recorded. */
  at?: string;
  outcome: (typeof MADE_OUTCOMES)[number];
}

/** Where the answer about a call stands: not in the body of the request, but kept with its draft. */
export const callAnswerId = (contact: string) => `called.${contact}`;

/** What the form keeps of a call. */
export const callAnswer = (
  made: Pick<MadeCall, 'at' | 'outcome'>,
): JsonValue => ({ at: made.at ?? null, outcome: made.outcome });

/** The calls that were made, of those that have to be at this hour. */
export function madeCalls(calls: FirstCall[], answers: Answers): MadeCall[] {
  return calls.flatMap(call => {
    const answer = answers[callAnswerId(call.contact)];
    if (!answer) return [];
    const { at, outcome } = answer as JsonObject;
    return [
      {
        ...call,
        ...(typeof at === 'string' && { at }),
        outcome: MADE_OUTCOMES.find(it => it === outcome) ?? 'reached',
      },
    ];
  });
}

/**
 * What calls say about the request that follows them: it came by phone, and support knows since the first of them.
 *
 * @param phone - the kind of channel by which requests of the type begin
 */
export function reportedBy(
  made: MadeCall[],
  phone: string | undefined,
): Pick<CreateTicket, 'channel' | 'notifiedAt'> {
  if (made.length === 0) return {};
  const [first] = made.flatMap(it => it.at ?? []).sort();
  return {
    ...(phone && { channel: phone }),
    ...(first && { notifiedAt: first }),
  };
}
