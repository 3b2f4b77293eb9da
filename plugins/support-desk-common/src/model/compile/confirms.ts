import type { Confirm, ConfirmMark } from '../compiled';

/**
 * Every `confirm` below a part of a compiled model, in the order of its sections. What one entry takes over from another
 * (conditions of a level) keeps the other's path, and so counts once.
 */
export function collectConfirms(part: unknown): ConfirmMark[] {
  const marks = new Map<string, ConfirmMark>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    const { path, confirm } = value as { path?: string; confirm?: Confirm };
    if (path !== undefined && confirm) {
      for (const [property, reason] of Object.entries(confirm)) {
        marks.set(`${path} ${property}`, {
          path,
          property: property || undefined,
          reason,
        });
      }
    }
    Object.values(value).forEach(visit);
  };
  visit(part);
  return [...marks.values()];
}
