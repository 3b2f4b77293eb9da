import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError, InputError } from '@backstage/errors';
import type {
  IntakeChannel,
  SupportDeskIntakeExtensionPoint,
} from '@supportdesk/backstage-plugin-support-desk-node';

/** The mailboxes that modules have connected. */
export class MailChannels implements SupportDeskIntakeExtensionPoint {
  readonly #channels = new Map<string, IntakeChannel>();

  addChannel(channel: IntakeChannel): void {
    const { id } = channel;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      throw new InputError(
        `Mailbox: the id '${id}' has to be lower-case letters, digits and dashes`,
      );
    }
    if (this.#channels.has(id)) {
      throw new ConflictError(`Mailbox '${id}' is connected already`);
    }
    const model = stringifyEntityRef(
      parseEntityRef(channel.model, { defaultKind: 'SupportModel' }),
    );
    // What a channel is made of may be a class, whose methods are no own properties.
    Object.defineProperty(channel, 'model', { value: model });
    this.#channels.set(id, channel);
  }

  list(): IntakeChannel[] {
    return [...this.#channels.values()];
  }

  get(id: string): IntakeChannel | undefined {
    return this.#channels.get(id);
  }

  /** The first mailbox of a model: what is told by mail goes out there. */
  ofModel(modelRef: string): IntakeChannel | undefined {
    return this.list().find(it => it.model === modelRef);
  }
}
