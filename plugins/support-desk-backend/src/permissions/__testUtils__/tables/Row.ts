import type { Attempt } from '../AccessTester';

/**
 * What becomes of an operation, one letter for each of {@link COLUMNS}:
 *
 * - `+` done, or answered; where somebody is told what was planted, this one is
 * - `f` answered, and filtered: nothing that was planted is in it
 * - `9` let in; as things stand it is not possible
 * - `4` let in; what was sent is refused
 * - `!` refused: it is known to be there
 * - `-` as if it did not exist
 * - `0` not signed in
 */
export type Row = [outcomes: string, attempt?: Attempt];

/** Operations of a capability; letters stand for {@link PERSONAS}: `RACSTWOVNHMIPX`. */
export type Table = Record<string, Row>;
