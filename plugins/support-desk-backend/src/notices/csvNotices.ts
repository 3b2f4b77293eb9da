import type {
  NoticeRecipient,
  NoticeSummary,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { CsvColumns } from '../http';

/** Notices as CSV; who replied for those who may see it. Instants are in UTC. */
export const NOTICE_COLUMNS: CsvColumns<NoticeSummary> = {
  Id: it => it.id,
  Model: it => it.model,
  Type: it => it.type.title,
  Kind: it => it.kind,
  State: it => it.state,
  Title: it => it.title,
  Text: it => it.text,
  Services: it => it.services.map(service => service.title).join('; '),
  'Starts at': it => it.startsAt,
  'Ends at': it => it.endsAt,
  'Started at': it => it.startedAt,
  'Ended at': it => it.endedAt,
  'Posted by': it => it.postedBy.ref,
  'Sent at': it => it.sentAt,
  'Asked to reply': it => it.replies?.total.toString(),
  Acknowledged: it => it.replies?.acknowledged.toString(),
  Chased: it => it.replies?.chased.toString(),
  Outstanding: it => it.replies?.outstanding.toString(),
};

/** Those who were told of a notice; telephone numbers for those who phone. */
export const RECIPIENT_COLUMNS: CsvColumns<NoticeRecipient> = {
  Person: it => it.user.title,
  Reference: it => it.user.ref,
  As: it => it.as.title,
  Group: it => it.group?.title,
  State: it => it.state,
  'Acknowledged at': it => it.acknowledgedAt,
  Remark: it => it.remark,
  Phone: it => it.phone,
  Calls: it =>
    it.chases
      .map(({ at, by, channel, result, note }) =>
        [at, by.title, channel, result, note].filter(Boolean).join(' '),
      )
      .join('; '),
};
