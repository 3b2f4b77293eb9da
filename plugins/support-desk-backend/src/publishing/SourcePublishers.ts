import { ConflictError, InputError } from '@backstage/errors';
import type {
  SourceFolder,
  SourcePublisher,
  SupportDeskPublishersExtensionPoint,
} from '@supportdesk/backstage-plugin-support-desk-node';

/** The ways of publishing: those of modules in their order, then what is built in. */
export class SourcePublishers implements SupportDeskPublishersExtensionPoint {
  readonly #added: SourcePublisher[] = [];
  readonly #builtIn: SourcePublisher[] = [];

  addPublisher(publisher: SourcePublisher): void {
    this.#add(this.#added, publisher);
  }

  /** Adds one that comes after those of modules. */
  addBuiltIn(publisher: SourcePublisher): void {
    this.#add(this.#builtIn, publisher);
  }

  /** The one that writes to a folder. */
  of(folder: SourceFolder): SourcePublisher | undefined {
    return this.#all().find(it => it.handles(folder));
  }

  #add(to: SourcePublisher[], publisher: SourcePublisher) {
    const { id, title } = publisher;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      throw new InputError(
        `Publisher: the id '${id}' has to be lower-case letters, digits and dashes`,
      );
    }
    const other = this.#all().find(it => it.id === id);
    if (other) {
      throw new ConflictError(
        `Publisher '${id}' is there already: '${other.title}'; the other one is '${title}'`,
      );
    }
    to.push(publisher);
  }

  #all() {
    return [...this.#added, ...this.#builtIn];
  }
}
