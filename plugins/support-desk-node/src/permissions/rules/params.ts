import { z } from 'zod';

/** Parameters of a rule about a person: the own reference and those of the groups that the person belongs to. */
export const ownershipParams = z.object({
  refs: z
    .array(z.string())
    .describe('Entity references of a user and of the groups that own for it'),
});

/** Whether the two lists share an element. */
export function overlap(some: (string | undefined)[], others: string[]) {
  return some.some(it => it !== undefined && others.includes(it));
}
