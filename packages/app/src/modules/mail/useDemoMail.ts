import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { useCallback, useEffect, useState } from 'react';

/** Somebody with an inbox in the demo. */
export interface MailPerson {
  address: string;
  name: string;
  entityRef?: string;
}

/** Whom one can write to: the shared mailboxes; and as whom. */
export interface Addresses {
  mailboxes: { address: string; title: string }[];
  people: MailPerson[];
}

/** A mail in an inbox. */
export interface InboxMail {
  id: number;
  from: { name: string; address: string };
  replyTo: string;
  subject: string;
  receivedAt: string;
  text: string;
  html?: string;
  attachments: { name: string; size: number }[];
  automatic: boolean;
}

/** What somebody writes; an answer has its subject from the mail that it answers. */
export interface NewMail {
  from: string;
  to: string;
  subject?: string;
  text: string;
  urgent?: boolean;
  outOfOffice?: boolean;
  /** Content in base64. */
  attachments?: { name: string; content: string }[];
  /** Id of the mail that it answers. */
  answers?: number;
}

/** How often an inbox is looked into. */
const LOOK_MS = 2_000;

/** Calls the demo's mail server. */
export function useDemoMail() {
  const discovery = useApi(discoveryApiRef);
  const { fetch } = useApi(fetchApiRef);
  const call = useCallback(
    async (path: string, body?: object) => {
      const response = await fetch(
        `${await discovery.getBaseUrl('demo-mail')}${path}`,
        body && {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        },
      );
      if (!response.ok) throw await ResponseError.fromResponse(response);
      return response.status === 201 ? undefined : response.json();
    },
    [discovery, fetch],
  );
  const send = useCallback((mail: NewMail) => call('/mails', mail), [call]);
  return { call, send };
}

/** The mailboxes and the people of the demo; `error`: why there are none. */
export function useAddresses(): { addresses?: Addresses; error?: Error } {
  const { call } = useDemoMail();
  const [state, setState] = useState<{ addresses?: Addresses; error?: Error }>(
    {},
  );
  useEffect(() => {
    call('/addresses').then(
      addresses => setState({ addresses }),
      error => setState({ error }),
    );
  }, [call]);
  return state;
}

/** Somebody's inbox, the newest first; it is looked into again and again. */
export function useInbox(owner: string): InboxMail[] | undefined {
  const { call } = useDemoMail();
  const [inbox, setInbox] = useState<{ owner: string; items: InboxMail[] }>();
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const path = `/mails?owner=${encodeURIComponent(owner)}`;
      // One that fails is no loss: the next look comes soon.
      const found = await call(path).catch(() => undefined);
      if (found && !isGone) setInbox({ owner, items: found.items });
    };
    look();
    const timer = window.setInterval(look, LOOK_MS);
    return () => {
      isGone = true;
      window.clearInterval(timer);
    };
  }, [call, owner]);
  return inbox?.owner === owner ? inbox.items : undefined;
}
