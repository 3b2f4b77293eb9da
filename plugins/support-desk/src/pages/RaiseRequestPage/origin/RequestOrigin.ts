import type {
  CreateTicket,
  SupportDeskApi,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { QueryClient } from '@tanstack/react-query';

/** What a request comes from: it is filled in by it, belongs to it, and is told of in words. */
export interface RequestOrigin {
  /** Names the draft, as this is not what the reader asks for themselves: `question/question-1`. */
  draft: string;
  /** What it says already; `module`: id of a service. */
  prefilled: { summary: string; details?: string; module?: string };
  title: string;
  text: string;
  /** Where it is. */
  link: { title: string; href: string };
  /** Raises the ticket as one that belongs to it. */
  raise: (
    api: SupportDeskApi,
    ticket: CreateTicket,
    options: { idempotencyKey: string },
  ) => Promise<Ticket>;
  /** Asks for it again: it may be another by now. */
  refresh: (queryClient: QueryClient) => Promise<void>;
}

/** An origin that is asked for. */
export interface AskedOrigin {
  /** Undefined: not there yet. */
  origin: RequestOrigin | undefined;
  error: Error | null;
  refetch: () => Promise<unknown>;
}
