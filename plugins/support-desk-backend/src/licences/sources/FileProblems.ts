import { InputError } from '@backstage/errors';
import { UnreadableValueError } from './readValues';

/** As many as somebody reads. */
const MOST_NAMED = 10;

/** Collects what is wrong in a file, so that all of it is said at once. */
export class FileProblems {
  readonly #problems: string[] = [];

  /** What a reader returns; where it cannot read, the place is remembered. */
  read<T>(place: string, reader: () => T): T | undefined {
    try {
      return reader();
    } catch (error) {
      if (!(error instanceof UnreadableValueError)) throw error;
      this.#problems.push(`${place}: ${error.message}`);
      return undefined;
    }
  }

  /** @throws InputError that names the first places with something wrong, and how many more there are */
  assertNone(): void {
    const more = this.#problems.length - MOST_NAMED;
    if (this.#problems.length === 0) return;
    throw new InputError(
      [
        ...this.#problems.slice(0, MOST_NAMED),
        ...(more > 0 ? [`and ${more} more`] : []),
      ].join('\n'),
    );
  }
}
