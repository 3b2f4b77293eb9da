/** The kinds of channel by which somebody is phoned. */
export const PHONES: readonly string[] = ['phone', 'mobile', 'tollFree'];

/** Numbers are written in many ways. Without any digit there is no number. */
export function digitsOf(number: unknown): string | undefined {
  return String(number ?? '').replace(/\D/g, '') || undefined;
}
