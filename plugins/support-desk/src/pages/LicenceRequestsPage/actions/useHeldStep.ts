import type { LicenceRequestStep } from '@supportdesk/backstage-plugin-support-desk-common';
import { useHeld } from '../../../hooks/useHeld';
import type { Work } from '../../../hooks/useWork';

const HELD = ['approve', 'attended', 'missed', 'withdraw'] as const;

/** A step that one click takes. */
export type HeldStep = Extract<
  LicenceRequestStep,
  { action: (typeof HELD)[number] }
>;

/** Holds a step back for as long as it may be taken back, then takes it; nobody is told of it before. */
export function useHeldStep(work: Work<LicenceRequestStep>) {
  const { value, hold, drop } = useHeld<HeldStep>(work.send);
  return { held: value, hold, undo: drop };
}

export type HeldSteps = ReturnType<typeof useHeldStep>;
