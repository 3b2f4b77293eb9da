import type { Feedback } from '@supportdesk/backstage-plugin-support-desk-common';
import type { CsvColumns } from '../http';

/** Feedback as CSV. */
export const FEEDBACK_COLUMNS: CsvColumns<Feedback> = {
  At: it => it.at,
  Model: it => it.modelTitle,
  Kind: it => it.kind,
  Text: it => it.text,
  Score: it => it.score?.toString(),
  By: it => it.by?.title,
  About: it => it.about?.title,
  Status: it => it.status,
  Decision: it => it.decision?.text,
  'Decided by': it => it.decision?.by.title,
  'Decided at': it => it.decision?.at,
};
