import type {
  CompiledModel,
  Condition,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** What has to hold for a task, in words: `outside Client business hours`. */
export function conditionWords(
  { calendars, roles, parties, levels }: CompiledModel,
  condition: Condition,
): string[] {
  const { during, outside, role, tried } = condition;
  const titleOf = (id: string) => (roles[id] ?? parties[id])?.title ?? id;
  const words = [
    role && `by ${role.map(titleOf).join(' or ')}`,
    during && `during ${calendars[during].title}`,
    outside && `outside ${calendars[outside].title}`,
    tried && `after ${levels[tried].title}`,
    condition.contract && `with a contract: ${condition.contract}`,
    condition.situation,
    condition.registration,
    condition.training,
  ];
  return words.filter(it => it !== undefined);
}
