import {
  checklistsOf,
  type Checklist,
  type ChecklistStep,
  type ProcedureViewer,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { named } from '../../responsibilities/named';
import type { SeenNotice } from '../NoticeSight';
import {
  isRuledOut,
  procedureOfNotice,
  type InterruptionProcedure,
} from './interruptionProcedure';
import { isWithBackup, nextBackupOf } from './nextBackup';
import {
  factsOfNotice,
  procedureEvents,
  type NoticeHistory,
} from './procedureEvents';

/** Whoever looks at a notice, as a viewer of its procedure. */
export function viewerOfNotice({
  standing,
  mayPost,
}: SeenNotice): ProcedureViewer {
  const { access, isTeam, isOwner } = standing;
  return {
    context: access.context,
    requester: false,
    support: isTeam || isOwner || mayPost,
  };
}

/** The procedure of an interruption as checklists, ticked by what happened to its notice. */
export function describeChecklists(
  seen: SeenNotice,
  history: NoticeHistory,
): Checklist[] {
  const { notice, type } = seen;
  const procedure = procedureOfNotice(seen);
  return checklistsOf(
    viewerOfNotice(seen),
    factsOfNotice(notice),
    procedureEvents(notice, type, procedure, history),
  ).map(checklist =>
    checklist.id === procedure.procedure?.id
      ? ofInterruption(checklist, seen, procedure)
      : checklist,
  );
}

/** Checklists with the names of people. */
export function namedChecklists(
  checklists: Checklist[],
  names: Record<string, string>,
): Checklist[] {
  return checklists.map(checklist => ({
    ...checklist,
    steps: checklist.steps.map(step =>
      step.by ? { ...step, by: named(step.by.ref, names) } : step,
    ),
  }));
}

/** Why a step cannot be ticked by hand: what does it ticks it. Undefined: it can. */
export function doneElsewhere(
  { notice, type, standing }: SeenNotice,
  { severity, choice, reports, steps }: InterruptionProcedure,
  id: string,
): string | undefined {
  const step = steps.find(it => it.id === id);
  const { notices, forms } = standing.registered.model;
  if (!step) return undefined;
  if (step === severity) return 'It is done by saying how severe it is';
  if (step === choice) return 'It is done by choosing an option';
  if (reports.includes(step)) {
    return `It is done by filing '${forms[step.form!].title}'`;
  }
  const told = [notice.type, ...type.followedBy].find(it => it === step.notice);
  return told && `It is done by sending '${notices[told]?.title ?? told}'`;
}

function ofInterruption(
  checklist: Checklist,
  seen: SeenNotice,
  procedure: InterruptionProcedure,
): Checklist {
  const { notice, standing } = seen;
  const chosen = notice.facts.recovery?.option;
  const backup = nextBackupOf(standing.registered.model, notice);
  const ruledOut = new Set(
    procedure.steps
      .filter(it => isRuledOut(procedure, it, chosen))
      .map(it => it.id),
  );
  const describe = (step: ChecklistStep): ChecklistStep => {
    const elsewhere = doneElsewhere(seen, procedure, step.id);
    const note =
      backup && step.state === 'open' && isWithBackup(step)
        ? `Expected with the backup of ${backup.day}`
        : undefined;
    return {
      ...step,
      ...(elsewhere && { blocked: elsewhere }),
      ...(note && { note }),
    };
  };
  const steps = checklist.steps
    .filter(it => !ruledOut.has(it.id) && !ruledOut.has(it.parent ?? ''))
    .map(describe);
  return {
    ...checklist,
    done: steps.filter(it => it.state !== 'open').length,
    total: steps.length,
    steps,
  };
}
