import type { CompiledModel } from '../model';
import { looksForWorkaround } from '../triage';
import { determinesSeverity } from './stepWords';
import type { PlacedStep, ProcedureEvent } from './types';

/** A kind of event that proves that a kind of step was done. */
interface Proof {
  /** Types of events. */
  events: string[];
  proves(
    placed: PlacedStep,
    event: ProcedureEvent,
    model: CompiledModel,
  ): boolean;
}

const PHONES = ['phone', 'mobile', 'tollFree'];

/** What a first step says that is done by logging the ticket. */
const REPORTS = /^(reports?|logs?) /i;

/** What a step says that documents the solution. */
const DOCUMENTS = /\bdocuments? the (final )?resolution\b/i;

/** What a step says that is done by logging the ticket with a vendor, who then gives it a reference. */
const LOGS_ON_PORTAL =
  /\b(enter|log|raise|submit)s? [^.]*\b(on|in|by|through) [^.]*\bportal\b/i;

/** By what steps of any model tick themselves: by what they lead to and what they say, never by their ids (S0-128 to S0-137). */
const PROOFS: Proof[] = [
  {
    events: ['created'],
    proves: ({ step, parent, earlier }) =>
      !parent && earlier.length === 0 && REPORTS.test(step.text),
  },
  {
    events: ['clockMet'],
    proves: ({ step }, { data }) =>
      step.meets.some(measure => measure === data.measure),
  },
  {
    events: ['commented', 'contacted'],
    proves: ({ step }, { data }) =>
      step.meets.some(it => listOf(data.meets).includes(it)),
  },
  {
    events: ['resolved'],
    proves: ({ step }) => DOCUMENTS.test(step.text),
  },
  {
    events: ['contacted'],
    proves: ({ step }, _event, { forms }) =>
      step.form !== undefined && forms[step.form]?.kind === 'log',
  },
  {
    events: ['contacted'],
    proves: ({ step }, { data }, { contacts }) => {
      const contact = step.contact ? contacts[step.contact] : undefined;
      if (!contact || !PHONES.includes(String(data.channel))) return false;
      const numbers = Object.values(contact.channels)
        .filter(it => PHONES.includes(it.kind))
        .map(it => digits(it.value));
      return (
        (data.withRef !== undefined && data.withRef === contact.entity) ||
        numbers.includes(digits(data.number))
      );
    },
  },
  {
    events: ['categorised'],
    proves: ({ step }, { data }) =>
      step.category !== undefined && step.category === data.to,
  },
  {
    events: ['modelStatusSet', 'waiting', 'resumed'],
    proves: ({ step }, { data }) => {
      const title = data.title ?? data.modelStatus;
      return typeof title === 'string' && step.text.includes(`'${title}'`);
    },
  },
  {
    events: ['stepTicked'],
    proves: ({ step }, { data }) =>
      data.workaround !== undefined && looksForWorkaround(step),
  },
  {
    events: ['vendorUpdated'],
    proves: ({ step }, { data }) =>
      LOGS_ON_PORTAL.test(step.text) &&
      (listOf(data.changes) as { field: string; to: unknown }[]).some(
        ({ field, to }) => field === 'reference' && Boolean(to),
      ),
  },
  {
    events: ['noticeSent'],
    proves: ({ step }, { data }) =>
      step.notice !== undefined && step.notice === data.notice,
  },
  {
    events: ['reportFiled'],
    proves: ({ step }, { data }) =>
      step.form !== undefined && step.form === data.form,
  },
  {
    events: ['severitySet'],
    proves: ({ step }) => determinesSeverity(step),
  },
  {
    events: ['permissionGiven'],
    proves: ({ step }) => /\bask for permission\b/i.test(step.text),
  },
];

/** Whether an event proves that a step was done. */
export function isProof(
  placed: PlacedStep,
  event: ProcedureEvent,
  model: CompiledModel,
): boolean {
  return PROOFS.some(
    ({ events, proves }) =>
      events.includes(event.type) && proves(placed, event, model),
  );
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Numbers are written in many ways. Without any digit there is no number. */
function digits(value: unknown): string | undefined {
  return String(value ?? '').replace(/\D/g, '') || undefined;
}
