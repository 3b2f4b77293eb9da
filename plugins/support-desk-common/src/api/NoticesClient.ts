import type {
  AvailabilityHistory,
  NoticeFeed,
  ServiceAvailability,
  ServiceStatus,
} from './availability';
import { at, once, pathOf, type QueryValue } from './HttpClient';
import type {
  AnsweredTickets,
  AnswerNoticeTickets,
  FileIncidentReport,
  IncidentReportDraft,
  LinkNoticeTickets,
  Notice,
  NoticeStep,
} from './interruptions';
import type { Seen } from './KnowledgeApi';
import type {
  EditNotice,
  NoticePreview,
  NoticeType,
  PostNotice,
} from './noticeDrafts';
import type {
  AcknowledgeNotice,
  ChaseRecipient,
  NoticeRecipient,
} from './noticeReplies';
import type { NoticeFilter, NoticeSummary } from './notices';
import type { NoticesApi } from './NoticesApi';
import type { Checklist, TickStep } from './procedures';
import { ResponsibilitiesClient } from './ResponsibilitiesClient';
import type { Page } from './shared';

const noticePath = (notice: string, ...rest: string[]) =>
  pathOf('notices', notice, ...rest);

/** The part of the client about notices and the availability of services. */
export abstract class NoticesClient
  extends ResponsibilitiesClient
  implements NoticesApi
{
  async getNotices(
    query: NoticeFilter & { limit?: number; cursor?: string } = {},
  ) {
    return this.get<Page<NoticeSummary>>(
      '/notices',
      query as Record<string, QueryValue>,
    );
  }

  async getNoticeTypes(model: string) {
    return this.get<{ items: NoticeType[] }>('/notice-types', { model });
  }

  async previewNotice(
    notice: Partial<PostNotice> & Pick<PostNotice, 'model' | 'type'>,
  ) {
    return this.send<NoticePreview>('POST', '/notices/preview', notice);
  }

  async postNotice(
    notice: PostNotice,
    options: { idempotencyKey?: string } = {},
  ) {
    return this.send<Notice>('POST', '/notices', notice, once(options));
  }

  async getNotice(notice: string) {
    return this.get<Notice>(noticePath(notice));
  }

  async editNotice(seen: Seen, edit: EditNotice) {
    return this.send<Notice>('PATCH', noticePath(seen.id), edit, at(seen));
  }

  async stepNotice(seen: Seen, step: NoticeStep) {
    const path = noticePath(seen.id, 'steps');
    return this.send<Notice>('POST', path, step, at(seen));
  }

  async getNoticeRecipients(notice: string, query: { state?: string } = {}) {
    const path = noticePath(notice, 'recipients');
    return this.get<{ items: NoticeRecipient[] }>(path, query);
  }

  async acknowledgeNotice(notice: string, reply: AcknowledgeNotice = {}) {
    const path = noticePath(notice, 'acknowledgements');
    return this.send<Notice>('POST', path, reply);
  }

  async chaseRecipient(notice: string, chase: ChaseRecipient) {
    const path = noticePath(notice, 'chases');
    return this.send<NoticeRecipient>('POST', path, chase);
  }

  async tickNoticeStep(
    seen: Seen,
    { checklist, step }: { checklist: string; step: string },
    tick: TickStep,
  ) {
    const path = noticePath(seen.id, 'checklists', checklist, 'steps', step);
    return this.send<{ items: Checklist[] }>('PUT', path, tick, at(seen));
  }

  async draftIncidentReport(notice: string) {
    const path = noticePath(notice, 'reports', 'draft');
    return this.get<IncidentReportDraft>(path);
  }

  async fileIncidentReport(seen: Seen, report: FileIncidentReport) {
    const path = noticePath(seen.id, 'reports');
    return this.send<Notice>('POST', path, report, at(seen));
  }

  async linkNoticeTickets(seen: Seen, tickets: LinkNoticeTickets) {
    const path = noticePath(seen.id, 'tickets');
    return this.send<Notice>('POST', path, tickets, at(seen));
  }

  async answerNoticeTickets(
    notice: string,
    answer: AnswerNoticeTickets,
    options: { idempotencyKey?: string } = {},
  ) {
    const path = noticePath(notice, 'answers');
    return this.send<AnsweredTickets>('POST', path, answer, once(options));
  }

  async getAvailability(model: string, instant?: string) {
    const query = { model, at: instant };
    return this.get<{ items: ServiceAvailability[] }>('/availability', query);
  }

  async getAvailabilityHistory(query: {
    model: string;
    service: string;
    from?: string;
    to?: string;
  }) {
    return this.get<AvailabilityHistory>('/availability/months', query);
  }

  async getServiceStatus(
    query: { model?: string; entity?: string; days?: number } = {},
  ) {
    const path = '/availability/status';
    return this.get<{ items: ServiceStatus[] }>(path, query);
  }

  async getNoticeFeed() {
    return this.get<NoticeFeed>('/notice-feed');
  }

  async makeNoticeFeed() {
    return this.send<NoticeFeed>('POST', '/notice-feed');
  }

  async endNoticeFeed() {
    await this.request('/notice-feed', { method: 'DELETE' });
  }
}
