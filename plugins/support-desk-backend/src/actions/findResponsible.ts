import type { WhoDoesFinder } from '../responsibilities/WhoDoesFinder';
import { READS, type SupportActions } from './SupportActions';

/** "Who does this?" */
export function addFindResponsible(
  actions: SupportActions,
  finder: Pick<WhoDoesFinder, 'find'>,
) {
  actions.add({
    name: 'find-responsible',
    title: 'Find who is responsible',
    description:
      'Who does something, by the responsibility matrices that the caller sees: each row with the parties that do it, and whether that is agreed.',
    attributes: READS,
    schema: {
      input: z =>
        z.object({
          text: z.string().min(1).max(200).describe('What is to be done.'),
          model: z.string().optional().describe('Only of this support model.'),
        }),
      output: z =>
        z.object({
          responsibilities: z.array(
            z.object({
              model: z.string(),
              responsibility: z.string(),
              group: z.string(),
              parties: z.array(
                z.object({
                  party: z.string(),
                  part: z.string(),
                  state: z.string(),
                  isMine: z.boolean().describe('The caller belongs to it.'),
                }),
              ),
            }),
          ),
        }),
    },
    act: async ({ text, model }, caller) => {
      const rows = await finder.find({ q: text, model, limit: 10 }, caller);
      return {
        responsibilities: rows.map(({ model: ref, row, parties }) => ({
          model: ref,
          responsibility: row.title,
          group: row.group,
          parties: parties.map(({ title, value, state, isMine }) => ({
            party: title,
            part: String(value),
            state,
            isMine,
          })),
        })),
      };
    },
  });
}
