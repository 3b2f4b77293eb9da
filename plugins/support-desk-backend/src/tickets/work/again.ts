/** How often something is tried while others change the same ticket at the same moment. */
const ATTEMPTS = 5;

/**
 * Does something with a ticket as it is, and again where others were faster.
 *
 * @param act - reads the ticket anew each time
 * @param isLost - whether an error says that others were faster
 * @throws the last error when they were faster each time, and every other error at once
 */
export async function again<T>(
  act: () => Promise<T>,
  isLost: (error: unknown) => boolean,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isLost(error) || attempt === ATTEMPTS) throw error;
    }
  }
}
