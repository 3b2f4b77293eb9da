import {
  obstacleTo,
  type CompiledEscalation,
  type CompiledLadderStep,
  type Ladder,
  type LadderStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelView } from '../../models';
import { named, type Names } from '../../tickets/describeTicket';
import type { WorkContext } from '../../tickets/work';
import { standing, whose } from '../../tickets/work/standing';
import type { Away } from '../Whereabouts';
import { behindStep } from './behindStep';
import type { LadderState, StepState } from './foldLadder';
import { hasEnded } from './ladderDue';

/** What a ladder is described with. */
export interface LadderSight {
  view: ModelView;
  state: LadderState;
  names: Names;
  /** Of those behind its steps. */
  away: Map<string, Away>;
}

/** The users and groups behind the steps of a ladder. */
export function peopleOfLadder(
  context: WorkContext,
  { steps }: CompiledEscalation,
): string[] {
  return steps.flatMap(step => behindStep(context, step).people);
}

/** The ladder of a ticket as the caller may see it (S1-90 to S1-95, P-12). */
export function describeLadder(
  context: WorkContext,
  ladder: CompiledEscalation,
  sight: LadderSight,
): Ladder {
  const { ticket, access } = context;
  const { state, view } = sight;
  const refusal = access.ladderRefusal(ladder, ticket.level);
  const reason = obstacle(context, state) ?? refusal?.message;
  const stopped = stopOf(context, state);
  const { missed } = state;
  return {
    title: ladder.title ?? ticket.snapshot.level.title,
    ...(ladder.note && { note: ladder.note }),
    steps: ladder.steps.map((step, index) =>
      describeStep(context, sight, { step, index }),
    ),
    allowed: !reason,
    ...(reason && { reason }),
    ...(refusal && { refusal: view.refusal(refusal) }),
    ...(stopped && { stopped }),
    ...(missed &&
      !stopped && {
        suggested: { since: missed.since.toISOString(), clock: missed.clock },
      }),
  };
}

function obstacle(
  { ticket, sides }: WorkContext,
  { next }: LadderState,
): string | undefined {
  switch (obstacleTo('takeStep', ticket.status, sides)) {
    case 'side':
      return whose(['support']);
    case 'status':
      return standing(ticket);
    default:
      return next ? undefined : 'The ladder has no more steps';
  }
}

function stopOf(
  { ticket }: WorkContext,
  { next, acknowledged }: LadderState,
): Ladder['stopped'] {
  if (hasEnded(ticket)) return 'ended';
  if (!next) return 'exhausted';
  return acknowledged ? 'acknowledged' : undefined;
}

function describeStep(
  context: WorkContext,
  sight: LadderSight,
  { step, index }: { step: CompiledLadderStep; index: number },
): LadderStep {
  const { state, view } = sight;
  const told = state.steps[index];
  const contact = view.model.contacts[step.contact ?? ''];
  const people = contact?.people ?? [];
  return {
    number: index + 1,
    title: behindStep(context, step).title,
    ...(contact && { contact: contact.id }),
    people: describePeople(context, step, sight),
    channels: [
      ...Object.values(contact?.channels ?? {}),
      ...people.flatMap(it => Object.values(it.channels)),
    ].map(({ kind, title, value }) => ({ kind, title, value })),
    ...(step.when && { when: step.when }),
    automatic: step.automatic,
    state: stateOf(told, index + 1 === state.next),
    ...describeTold(context, told, sight.names),
    confirm: Object.values(step.confirm ?? {}),
  };
}

function stateOf(told: StepState, isNext: boolean): LadderStep['state'] {
  if (told.takenAt) return 'taken';
  if (told.skipped) return 'skipped';
  return isNext ? 'next' : 'ahead';
}

/** The people of a contact as the caller may see it; who holds a role, and who is away, is for support to see. */
function describePeople(
  context: WorkContext,
  step: CompiledLadderStep,
  { view, names, away }: LadderSight,
): LadderStep['people'] {
  const isSupport = context.sides.includes('support');
  const contact = view.model.contacts[step.contact ?? ''];
  const known = contact?.people ?? [];
  const others =
    isSupport && !contact
      ? behindStep(context, step).people.map(user => ({
          user,
          name: names[user] ?? user,
          title: undefined,
        }))
      : [];
  return [...known, ...others].map(({ user, name, title }) => {
    const absence = isSupport ? away.get(user) : undefined;
    return {
      user,
      name,
      ...(title && { title }),
      ...(absence && {
        away: {
          ...(absence.until && { until: absence.until }),
          ...(absence.deputy && { deputy: named(absence.deputy, names) }),
        },
      }),
    };
  });
}

/** What was said about a step; how it ended is for support to know. */
function describeTold(
  { sides }: WorkContext,
  { takenAt, by, reason, skipped, outcome, outcomeAt, notes }: StepState,
  names: Names,
): Partial<LadderStep> {
  const taken = {
    ...(takenAt && { takenAt: takenAt.toISOString() }),
    ...(by && { by: named(by, names) }),
    ...(reason && { reason }),
    ...(skipped && { skipped }),
  };
  if (!sides.includes('support')) return taken;
  return {
    ...taken,
    ...(outcome && { outcome }),
    ...(outcomeAt && { outcomeAt: outcomeAt.toISOString() }),
    ...(notes && { notes }),
  };
}
