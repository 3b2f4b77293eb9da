import type {
  CompiledModel,
  Notice,
  NoticeAction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketCaller } from '../tickets/TicketService';
import type { SeenNotice } from './NoticeSight';
import type { StoredNotice } from './NoticeStore';

/** What a capability adds to what is told of a notice, beside the notice itself. Each part is optional. */
export interface NoticeAspect {
  /** Sections of the page of one notice; of those for which it has nothing, none. */
  describe?(
    seen: SeenNotice,
    caller: TicketCaller,
  ): Promise<Partial<Pick<Notice, 'interruption' | 'tickets'>>>;

  /** Which of its steps the caller may take now. */
  actionsOf?(seen: SeenNotice): NoticeAction[];

  /** Why a notice that is over cannot be closed yet; nothing: for all that it knows, it can. */
  hindranceToClose?(
    notice: StoredNotice,
    model: CompiledModel,
  ): Promise<string | undefined>;
}
