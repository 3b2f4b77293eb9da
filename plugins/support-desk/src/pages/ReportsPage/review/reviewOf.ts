import type { ReviewReport } from '@supportdesk/backstage-plugin-support-desk-common';

/** Something to be done, as it is written. */
export interface ActionDraft {
  text: string;
  owner: string | undefined;
  dueOn: string | undefined;
}

export const EMPTY_ACTION: ActionDraft = {
  text: '',
  owner: undefined,
  dueOn: undefined,
};

/** The review that a form stands for; what was left empty is left out. */
export function reviewOf(form: {
  model: string;
  period: string;
  outcome: string;
  group: string;
  actions: ActionDraft[];
}): ReviewReport {
  const { model, period, outcome, group, actions } = form;
  return {
    model,
    period,
    outcome: outcome.trim(),
    ...(group.trim() && { with: group.trim() }),
    actions: actions.map(({ text, owner, dueOn }) => ({
      text: text.trim(),
      ...(owner && { owner }),
      ...(dueOn && { dueOn }),
    })),
  };
}
