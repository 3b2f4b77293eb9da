import type { RouteMounter } from '../http';
import { ConcernedServices } from './ConcernedServices';
import { CoreSteps } from './CoreSteps';
import type { NoticeParts } from './createNotices';
import { NoticeDirectory } from './NoticeDirectory';
import { NoticeDrafts } from './NoticeDrafts';
import { NoticeEditing } from './NoticeEditing';
import { NoticeReplies } from './NoticeReplies';
import { NoticeSender } from './NoticeSender';
import { NoticeSweep } from './NoticeSweep';
import { NoticeWriter } from './NoticeWriter';
import { PhoneBook } from './PhoneBook';
import { noticeReplyRoutes } from './replyRoutes';
import { noticeRoutes } from './routes';

/** Puts together how notices are posted, read and replied to, and how they begin and end. */
export async function createBoard(parts: NoticeParts): Promise<RouteMounter> {
  const concerned = new ConcernedServices(parts);
  const sender = new NoticeSender(parts);
  const options = { ...parts, concerned, sender };
  const drafts = new NoticeDrafts(options);
  const editing = new NoticeEditing(options);
  parts.steps.add(new CoreSteps(options).handlers);
  await new NoticeSweep(parts).schedule(parts.scheduler);

  const mounts = [
    noticeRoutes({
      ...options,
      drafts,
      directory: new NoticeDirectory(parts),
      writer: new NoticeWriter({ ...options, drafts, editing }),
    }),
    noticeReplyRoutes({
      ...parts,
      replies: new NoticeReplies({
        ...parts,
        phoneBook: new PhoneBook(parts),
      }),
    }),
  ];
  return router => mounts.forEach(mount => mount(router));
}
