import type {
  CompiledForm,
  CompiledStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Message } from '../outbox/types';
import { notification } from '../tickets/ticketMessages';
import type { WorkContext } from '../tickets/work';
import { modelOf } from '../tickets/work/actions/modelWords';
import { holdersFor } from '../tickets/work/actions/people';

/** The report that a step is: one of the model's forms (S0-136). */
export function reportOf(
  { form }: Pick<CompiledStep, 'form'>,
  context: Pick<WorkContext, 'access'>,
): CompiledForm | undefined {
  const { forms } = modelOf(context);
  const known = Object.hasOwn(forms, form ?? '') ? forms[form!] : undefined;
  return known?.kind === 'report' ? known : undefined;
}

/** A report reaches those to whom the model sends it. */
export function reportMessages(
  step: CompiledStep,
  text: string,
  context: WorkContext,
): Message[] {
  const { access, caller, ticket } = context;
  const report = reportOf(step, context);
  if (!report || report.sentTo.length === 0) return [];
  return [
    {
      ...notification(ticket, `report.${report.id}`),
      recipients: holdersFor(access.context, ticket, report.sentTo),
      exclude: caller.user,
      title: `${ticket.key}: ${report.title}`,
      description: text,
    },
  ];
}
