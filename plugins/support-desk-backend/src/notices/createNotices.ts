import { createAvailability } from '../availability/createAvailability';
import type { RouteMounter } from '../http';
import type { ModelStaff } from '../knowledge/ModelStaff';
import type { TicketOptions, TicketParts } from '../tickets';
import { createBoard } from './createBoard';
import { createInterruptions } from './interruptions/createInterruptions';
import { DatabaseNoticeStore } from './DatabaseNoticeStore';
import type { NoticeAspect } from './NoticeAspect';
import { createFeeds } from './feeds/createFeeds';
import { NoticeDescriber } from './NoticeDescriber';
import { NoticeLifecycle } from './NoticeLifecycle';
import { NoticeSight } from './NoticeSight';
import { NoticeSteps } from './NoticeSteps';
import type { NoticeStore } from './NoticeStore';
import { Recipients } from './Recipients';
import { Telling } from './Telling';

/** What notices are made of. */
export type NoticeOptions = TicketOptions & TicketParts & { staff: ModelStaff };

/** What each capability gets. */
export type NoticeParts = NoticeOptions & {
  notices: NoticeStore;
  sight: NoticeSight;
  describer: NoticeDescriber;
  /** Capabilities add the steps that they know. */
  steps: NoticeSteps;
  /** Capabilities add what they know of a notice. */
  aspects: NoticeAspect[];
  recipients: Recipients;
  telling: Telling;
  lifecycle: NoticeLifecycle;
};

/** Each adds its endpoints, its steps and its jobs. */
const CAPABILITIES: ((
  parts: NoticeParts,
) => RouteMounter | Promise<RouteMounter>)[] = [
  createBoard,
  createInterruptions,
  createAvailability,
  createFeeds,
];

/** Puts together what people are told of interruptions and other events, and how service was; answers the routes. */
export async function createNotices(
  options: NoticeOptions,
): Promise<RouteMounter> {
  const notices = new DatabaseNoticeStore(options);
  const aspects: NoticeAspect[] = [];
  const stored = { ...options, notices, aspects };
  const recipients = new Recipients(options);
  const sight = new NoticeSight(stored);
  const telling = new Telling({ notices, recipients });
  const lifecycle = new NoticeLifecycle(stored);
  const shared = { ...stored, recipients, sight, telling, lifecycle };
  const describer = new NoticeDescriber(shared);
  const steps = new NoticeSteps({ ...shared, describer });
  const parts: NoticeParts = { ...shared, describer, steps };
  const mounts: RouteMounter[] = [];
  for (const create of CAPABILITIES) mounts.push(await create(parts));
  return router => mounts.forEach(mount => mount(router));
}
