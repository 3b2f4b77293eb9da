import type {
  AvailabilityHistory,
  NoticeFeed,
  ServiceAvailability,
  ServiceStatus,
} from './availability';
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
import type { Checklist, TickStep } from './procedures';
import type { Page } from './shared';

/** Notices, interruptions of service, and how available services are. @public */
export interface NoticesApi {
  getNotices(
    query?: NoticeFilter & { limit?: number; cursor?: string },
  ): Promise<Page<NoticeSummary>>;
  /** What may be posted in a model, by whom, and what it has to say. */
  getNoticeTypes(model: string): Promise<{ items: NoticeType[] }>;
  previewNotice(
    notice: Partial<PostNotice> & Pick<PostNotice, 'model' | 'type'>,
  ): Promise<NoticePreview>;
  /** `idempotencyKey`: the same key twice posts once. */
  postNotice(
    notice: PostNotice,
    options?: { idempotencyKey?: string },
  ): Promise<Notice>;
  getNotice(notice: string): Promise<Notice>;
  /** Another time of a notice that was sent asks for replies anew. */
  editNotice(seen: Seen, edit: EditNotice): Promise<Notice>;
  stepNotice(seen: Seen, step: NoticeStep): Promise<Notice>;

  /** @param state - several by commas: `outstanding` are those to phone */
  getNoticeRecipients(
    notice: string,
    query?: { state?: string },
  ): Promise<{ items: NoticeRecipient[] }>;
  acknowledgeNotice(notice: string, reply?: AcknowledgeNotice): Promise<Notice>;
  chaseRecipient(
    notice: string,
    chase: ChaseRecipient,
  ): Promise<NoticeRecipient>;

  tickNoticeStep(
    seen: Seen,
    step: { checklist: string; step: string },
    tick: TickStep,
  ): Promise<{ items: Checklist[] }>;
  /** The model's form, filled in from what happened. */
  draftIncidentReport(notice: string): Promise<IncidentReportDraft>;
  fileIncidentReport(seen: Seen, report: FileIncidentReport): Promise<Notice>;
  linkNoticeTickets(seen: Seen, tickets: LinkNoticeTickets): Promise<Notice>;
  answerNoticeTickets(
    notice: string,
    answer: AnswerNoticeTickets,
    options?: { idempotencyKey?: string },
  ): Promise<AnsweredTickets>;

  /** @param at - default: now */
  getAvailability(
    model: string,
    at?: string,
  ): Promise<{ items: ServiceAvailability[] }>;
  getAvailabilityHistory(query: {
    model: string;
    service: string;
    from?: string;
    to?: string;
  }): Promise<AvailabilityHistory>;
  getServiceStatus(query?: {
    model?: string;
    entity?: string;
    days?: number;
  }): Promise<{ items: ServiceStatus[] }>;

  getNoticeFeed(): Promise<NoticeFeed>;
  /** Makes new addresses; the old ones end. */
  makeNoticeFeed(): Promise<NoticeFeed>;
  endNoticeFeed(): Promise<void>;
}
