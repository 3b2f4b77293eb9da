import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredEvent, StoredNotice } from '../NoticeStore';
import { procedureOf } from './interruptionProcedure';

/**
 * What has to be done about an interruption before it can be closed: what comes after the option that was chosen (S0-35), and a report
 * where the model has one filed (S0-37).
 *
 * @returns the steps in the words of the model
 */
export function missingToClose(
  model: CompiledModel,
  { type, facts }: Pick<StoredNotice, 'type' | 'facts'>,
  events: StoredEvent[],
): string[] {
  const { steps, reports } = procedureOf(model, type);
  const isTicked = (step: string) =>
    events
      .filter(it => it.type === 'stepTicked' && it.data.step?.step === step)
      .at(-1)?.data.step?.state === 'done';
  const { recovery } = facts;
  const restoring = steps.filter(
    it => recovery && it.after.includes(recovery.option) && !isTicked(it.id),
  );
  const unfiled = reports.filter(
    step => !facts.reports.some(it => it.form === step.form),
  );
  return [...restoring, ...unfiled].map(it => it.text);
}
