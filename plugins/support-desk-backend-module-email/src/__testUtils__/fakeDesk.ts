import type { JsonObject } from '@backstage/types';
import type {
  ChannelState,
  IncomingMessage,
  IntakeDesk,
  UnreadableMessage,
} from '@supportdesk/backstage-plugin-support-desk-node';

/** A desk that remembers what it was given: each message once, as the real one does. */
export class FakeDesk implements IntakeDesk {
  readonly taken: IncomingMessage[] = [];
  readonly setAsides: UnreadableMessage[] = [];
  readonly states: ChannelState[] = [];
  position?: JsonObject;
  /** Called before a message is taken; may throw. */
  onTake: (message: IncomingMessage) => void | Promise<void> = () => {};

  get subjects(): string[] {
    return this.taken.map(it => it.subject);
  }

  async take(message: IncomingMessage) {
    await this.onTake(message);
    if (!this.taken.some(it => it.id === message.id)) this.taken.push(message);
    return 'ticket' as const;
  }

  async setAside(message: UnreadableMessage) {
    if (this.setAsides.some(it => it.id === message.id)) return;
    this.setAsides.push(message);
  }

  async getPosition() {
    return this.position;
  }

  async keepPosition(position: JsonObject) {
    this.position = JSON.parse(JSON.stringify(position));
  }

  async reportReading(state: ChannelState) {
    this.states.push(state);
  }
}
