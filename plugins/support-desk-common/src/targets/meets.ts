/** What of a target decides which events meet it. @public */
export interface MeetTerms {
  measure: string;
  /** The only kind of channel that meets it. */
  via?: string;
  /** The only roles or parties that may be answered: `replyTo` of the request type. */
  replyTo?: string[];
}

/** Something that happened to a request. @public */
export interface TargetEvent {
  /** The measure that it fulfils: `response`, `workStart`, `resolution`, … */
  measure: string;
  at: Date;
  /** The kind of channel through which it happened. */
  channel?: string;
  /** Roles and parties of the person whom it reached. */
  reached?: string[];
}

/** Kinds of channel that count as the phone. */
const PHONES = ['phone', 'mobile', 'tollFree'];

/**
 * Whether an event meets a target (C9): `met` at or before its due time, `missed` later, undefined if the event is of
 * another measure, on another channel or to another role. A response is the first reply or the start of work. A promise
 * without due time is never missed.
 *
 * @public
 */
export function meets(
  target: MeetTerms,
  event: TargetEvent,
  due: Date | null,
): 'met' | 'missed' | undefined {
  const rightMeasure =
    event.measure === target.measure ||
    (target.measure === 'response' && event.measure === 'workStart');
  const rightChannel =
    target.via === undefined ||
    event.channel === target.via ||
    (target.via === 'phone' && PHONES.includes(event.channel ?? ''));
  const rightRole =
    !target.replyTo?.length ||
    target.replyTo.some(role => event.reached?.includes(role));

  if (!rightMeasure || !rightChannel || !rightRole) {
    return undefined;
  }
  return due && event.at > due ? 'missed' : 'met';
}
