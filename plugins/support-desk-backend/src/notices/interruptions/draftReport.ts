import {
  localDate,
  type CompiledField,
  type CompiledForm,
  type CompiledModel,
  type IncidentReportDraft,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredNotice } from '../NoticeStore';
import { localInstant } from './accountOf';
import { namedPriority } from './namedPriority';
import { startOfNotice } from './procedureEvents';

/** What is known when a report is drafted. */
interface Known {
  model: CompiledModel;
  notice: StoredNotice;
  /** How it went, in words. */
  account: string;
}

const ENDS = /\b(end(ed|s)?|resum(ed|es|ption)|restor(ed|ation)|until|back)\b/i;
const SEVERITY = /\b(severity|priority)\b/i;
const SERVICES = /\b(services?|systems?|affected)\b/i;
const CAUSE = /\b(cause|reason)\b/i;
const WITH_TIME = ['date', 'datetime'];

/**
 * A form of the model filled in from what happened, by what its fields ask for and the words of their labels. The account goes into the
 * first long text; what the portal cannot know stays empty.
 */
export function draftReport(
  form: CompiledForm,
  known: Known,
): IncidentReportDraft {
  const fields = Object.values(form.fields).filter(it => it.input !== 'info');
  const account = fields.find(
    it => it.input === 'longText' && valueOf(it, known) === undefined,
  );
  return {
    form: { id: form.id, title: form.title },
    fields: fields.map(field => {
      const value = field === account ? known.account : valueOf(field, known);
      return {
        id: field.id,
        title: field.title,
        required: isRequired(field),
        ...(value && { value }),
      };
    }),
  };
}

/** Whether a report needs an answer to a field. */
export function isRequired({
  requiredAt,
  filledBy,
  alternativeTo,
}: CompiledField): boolean {
  return (
    requiredAt !== 'never' &&
    filledBy !== 'system' &&
    alternativeTo === undefined
  );
}

function valueOf(
  { title, input }: CompiledField,
  { model, notice }: Known,
): string | undefined {
  const { facts, endedAt } = notice;
  if (WITH_TIME.includes(input)) {
    const at = ENDS.test(title) ? endedAt : startOfNotice(notice);
    if (!at) return undefined;
    return input === 'date' ? localDate(model, at) : localInstant(model, at);
  }
  if (SEVERITY.test(title)) {
    return (
      facts.severity && namedPriority(model, facts.severity.priority).title
    );
  }
  if (CAUSE.test(title)) return facts.reason;
  if (SERVICES.test(title)) {
    const named = facts.concerned.filter(it => !it.dependsOn);
    return named.map(it => it.title).join(', ') || undefined;
  }
  return undefined;
}
