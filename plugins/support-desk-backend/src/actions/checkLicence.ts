import type { LicenceDirectory } from '../licences/LicenceDirectory';
import { READS, type SupportActions } from './SupportActions';

/** "Is a licence free?" */
export function addCheckLicence(
  actions: SupportActions,
  directory: Pick<LicenceDirectory, 'list'>,
) {
  actions.add({
    name: 'check-licence',
    title: 'Check for a free licence',
    description:
      'Whether a licence is free, of those that the caller may see: how many there are and are in use, how many people wait, and how one more is got. It gives nobody a seat.',
    attributes: READS,
    schema: {
      input: z =>
        z.object({
          text: z
            .string()
            .max(200)
            .optional()
            .describe('Words of its title; default: all.'),
          model: z.string().optional().describe('Only of this support model.'),
        }),
      output: z =>
        z.object({
          licences: z.array(
            z.object({
              id: z.string(),
              title: z.string(),
              model: z.string(),
              service: z.string(),
              isFree: z.boolean(),
              free: z.number().int().optional().describe('Absent: no limit.'),
              bought: z.number().int().optional(),
              inUse: z.number().int(),
              waiting: z.number().int(),
              standing: z.string(),
              more: z
                .array(z.string())
                .describe('Request types by which one more is got.'),
            }),
          ),
        }),
    },
    act: async ({ text, model }, caller) => {
      const query = { q: text, model, limit: 50 };
      const { items } = await directory.list(query, caller);
      return {
        licences: items.map(it => ({
          id: it.id,
          title: it.title,
          model: it.model,
          service: it.service.title,
          isFree: it.free === undefined || it.free > 0,
          ...(it.free !== undefined && { free: it.free }),
          ...(it.bought !== undefined && { bought: it.bought }),
          inUse: it.inUse,
          waiting: it.waiting,
          standing: it.standing,
          more: it.more.map(route => route.requestType.title),
        })),
      };
    },
  });
}
