/** A failure whose message is a sentence for the user: it is shown without a stack. */
export class Problem extends Error {
  name = 'Problem';
}
