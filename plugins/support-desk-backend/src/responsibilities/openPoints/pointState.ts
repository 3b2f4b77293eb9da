import type { OpenPoint } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredStep } from './OpenPointStore';

/** Where an open point stands. */
export interface PointState {
  status: OpenPoint['status'];
  /** The last asking, until it is opened again. */
  asked?: StoredStep;
  /** The last reminder of that. */
  reminded?: StoredStep;
  /** The last answer, until somebody is asked again or it is opened again. */
  answer?: StoredStep;
  /** What was asked or answered is about what it said before. */
  outdated: boolean;
}

type Known = Pick<PointState, 'asked' | 'reminded' | 'answer'>;

/**
 * Where an open point stands after its steps: only what is about the text of now counts, and counts again where that text comes back.
 *
 * @param steps - of the point, oldest first
 * @param hash - of what it says now
 */
export function pointState(steps: StoredStep[], hash: string): PointState {
  const { asked, reminded, answer } = steps.reduce<Known>((known, it) => {
    switch (it.step) {
      case 'ask':
        return { asked: it };
      case 'remind':
        return { ...known, reminded: it };
      case 'answer':
        return { ...known, answer: it };
      default:
        return {};
    }
  }, {});
  const last = answer ?? asked;
  const open = { asked, reminded, answer, status: 'open' } as const;
  if (!last) return { ...open, outdated: false };
  if (last.hash !== hash) return { ...open, outdated: true };
  return { ...open, status: answer ? 'answered' : 'asked', outdated: false };
}
