/** A key by which the back end knows the same sending again, so that sending twice makes one. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, it => it.toString(16).padStart(2, '0')).join('');
}
