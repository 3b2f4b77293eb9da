import type {
  RunSurvey,
  Survey,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** A round as it is entered; a number that was left empty is none (`NaN`). */
export interface RunDraft {
  size: number;
  seed: number;
  notWithinDays: number;
  question: string;
  closesOn: string | undefined;
}

export const NEW_RUN: RunDraft = {
  size: NaN,
  seed: NaN,
  notWithinDays: 90,
  question: '',
  closesOn: undefined,
};

/** The round that a form stands for, without what was left empty; none before it says until when. */
export function runOf(
  { model, id }: Pick<Survey, 'model' | 'id'>,
  draft: RunDraft,
): RunSurvey | undefined {
  const { size, seed, notWithinDays, closesOn } = draft;
  const question = draft.question.trim();
  return closesOn
    ? {
        model,
        survey: id,
        closesOn,
        ...(!Number.isNaN(size) && { size }),
        ...(!Number.isNaN(seed) && { seed }),
        ...(!Number.isNaN(notWithinDays) && { notWithinDays }),
        ...(question && { question }),
      }
    : undefined;
}
