import type { MailLanguage } from './replyMarker';
import type { JsonObject } from '@backstage/types';
import type {
  IncomingMessage,
  OutgoingMessage,
  UnreadableMessage,
} from './messages';

/** What became of a message that was taken. @public */
export type IntakeOutcome =
  /** It is a ticket of its own. */
  | 'ticket'
  /** It went on with a ticket. */
  | 'reply'
  /** Its sender was told why it is no ticket, and where to go. */
  | 'refused'
  /** It waits until somebody decides. */
  | 'held'
  /** No person wrote it: it is counted and kept apart. */
  | 'automatic';

/** How well a mailbox can be read from, or sent by. @public */
export interface ChannelState {
  up: boolean;
  /** What is wrong, in words that name no secret. */
  problem?: string;
}

/** The desk, as a mailbox sees it. @public */
export interface IntakeDesk {
  /**
   * Takes a message. When it resolves, what became of the message is stored: only then the mailbox marks it as read. The same message
   * again answers the same and changes nothing.
   *
   * @throws what may succeed later: the message stays where it is
   */
  take(message: IncomingMessage): Promise<IntakeOutcome>;

  /** Records a message that cannot be read, so that people see it with its reason. */
  setAside(message: UnreadableMessage): Promise<void>;

  /** Where reading went on last; undefined: it begins. */
  getPosition(): Promise<JsonObject | undefined>;

  keepPosition(position: JsonObject): Promise<void>;

  /** Says how reading goes; sending is watched by the desk. */
  reportReading(state: ChannelState): Promise<void>;
}

/** A mailbox, bound to a contact of a model. @public */
export interface IntakeChannel {
  /** Lower-case letters, digits and dashes; stays the same for ever. */
  id: string;
  /** What people call it; default: its address. */
  title?: string;
  /** What people write to. */
  address: string;
  /** Of what the portal says in its mails; default: that of the portal, `supportDesk.language`. */
  language?: MailLanguage;
  /** Full reference of a support model: `supportmodel:default/nec-ihms`. */
  model: string;
  /** Id of a contact of that model: its requests come in here. */
  contact: string;
  /** Id of the request type that a mail becomes, unless its words say that it is another one of the contact's; default: the contact's only one. */
  requestType?: string;
  /** What becomes of senders whom the catalog does not know. */
  unknownSenders: 'guest' | 'signIn' | 'refuse';
  /** For how many days after its end a reply reopens a ticket; later it makes a linked one. */
  reopenDays: number;
  /** More than so many messages of one sender in so many minutes are held. */
  storm: { messages: number; minutes: number };
  /** Called once when the desk is there: begins to read. */
  start(desk: IntakeDesk): Promise<void>;
  /**
   * Sends a message from the mailbox's address.
   *
   * @throws MailRefusedError when it will never be accepted; other errors are tried again
   */
  send(
    message: OutgoingMessage,
    options: { signal: AbortSignal },
  ): Promise<void>;
}
