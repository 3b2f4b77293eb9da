import type {
  CompiledModel,
  NoticeLead,
  NoticeWarning,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { named } from '../responsibilities/named';
import { spanInWords } from './leadOf';
import type { Told } from './Telling';

/** What whoever posts should know of a notice; it keeps nobody from posting. */
export function warningsOf(
  model: CompiledModel,
  { lead, told }: { lead?: NoticeLead; told?: Told },
  names: Record<string, string>,
): NoticeWarning[] {
  const warnings: NoticeWarning[] = [];
  if (lead?.isTooShort) {
    warnings.push({
      code: 'LEAD_TOO_SHORT',
      message: `${spanInWords(lead.givenMs)}, ${lead.wanted} wanted`,
    });
  }
  for (const { role, group } of told?.without ?? []) {
    const { title } = model.roles[role] ?? model.parties[role];
    const of = named(group, names);
    warnings.push({
      code: 'GROUP_WITHOUT_HOLDER',
      message: `${of.title} has no ${title}; nobody there is told`,
      group: of,
    });
  }
  if (told?.recipients.length === 0) {
    warnings.push({
      code: 'NOBODY_TO_TELL',
      message: 'The catalog knows nobody to tell',
    });
  }
  return warnings;
}
