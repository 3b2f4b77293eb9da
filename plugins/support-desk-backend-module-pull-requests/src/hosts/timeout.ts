/** How long a host may take for one call. */
export const TIMEOUT_MS = 30_000;
