import { RiHand, RiSettings4Fill } from '@remixicon/react';

/** Whether something happens by itself: filled; or somebody has to do it: a hand in outline. */
export function ModeIcon({ byItself }: { byItself: boolean }) {
  return byItself ? <RiSettings4Fill /> : <RiHand />;
}
