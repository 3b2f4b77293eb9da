import type { OpenPoint } from '@supportdesk/backstage-plugin-support-desk-common';
import type { CsvColumns } from '../../http';

/** What is open in a model as CSV. */
export const OPEN_POINT_COLUMNS: CsvColumns<OpenPoint> = {
  Kind: it => it.kind,
  About: it => it.about,
  Text: it => it.text,
  'Handled as': it => it.handledAs,
  Status: it => it.status,
  'To be asked': it => it.askOf.join('; '),
  Asked: it => it.asked?.whom.title,
  'Asked by': it => it.asked?.by.title,
  'Asked at': it => it.asked?.at,
  'Due on': it => it.asked?.dueOn,
  Answer: it => it.answer?.text,
  'Answered by': it => it.answer?.by.title,
  'Answered at': it => it.answer?.at,
  'In the matrix': it => (it.answer?.inMatrix ? 'yes' : undefined),
  'About an earlier text': it => (it.outdated ? 'yes' : undefined),
  Path: it => it.id,
};
