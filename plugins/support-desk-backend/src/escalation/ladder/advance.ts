import type { CompiledLadderStep } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Whereabouts } from '../Whereabouts';
import { behindStep, type Situation } from './behindStep';

/** A step that was left out. */
export interface SkippedStep {
  number: number;
  title: string;
  why: 'empty' | 'away';
  /** The last day of the absence that ends first. */
  until?: string;
}

/** A step at which somebody is reached. */
export interface ReachedStep {
  number: number;
  step: CompiledLadderStep;
  title: string;
  /** Who is told: deputies for those who are away. */
  people: string[];
}

/** The steps from the next one on that nobody can be asked at, and the first at which somebody can. */
export async function advance(
  situation: Situation,
  from: number,
  whereabouts: Whereabouts,
): Promise<{ skipped: SkippedStep[]; reached?: ReachedStep }> {
  const { steps } = situation.ticket.snapshot.escalation!;
  const skipped: SkippedStep[] = [];
  for (let number = from; number <= steps.length; number += 1) {
    const step = steps[number - 1];
    const { title, people, hasChannel } = behindStep(situation, step);
    const away = await whereabouts.awayAt(people, situation.now);
    const present = people.flatMap(
      it => (away.has(it) ? away.get(it)?.deputy : it) ?? [],
    );
    if (present.length > 0 || (people.length === 0 && hasChannel)) {
      const told = [...new Set(present)];
      return { skipped, reached: { number, step, title, people: told } };
    }
    const [until] = [...away.values()].flatMap(it => it.until ?? []).sort();
    skipped.push({
      number,
      title,
      why: people.length > 0 ? 'away' : 'empty',
      ...(people.length > 0 && until && { until }),
    });
  }
  return { skipped };
}
