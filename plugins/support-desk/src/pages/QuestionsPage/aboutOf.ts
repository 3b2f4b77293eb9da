import type { Question } from '@supportdesk/backstage-plugin-support-desk-common';

/** What a question is about, in words: the system, and the module or area of it. */
export const aboutOf = ({ modelTitle, module, area }: Question): string =>
  [modelTitle, (module ?? area)?.title].filter(Boolean).join(', ');
