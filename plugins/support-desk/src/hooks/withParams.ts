/** An address with other parameters: what has no value is taken away, what is not named stays. */
export function withParams(
  params: URLSearchParams,
  change: Record<string, string | number | boolean | null | undefined>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) {
    if (value) next.set(name, String(value));
    else next.delete(name);
  }
  return next;
}
