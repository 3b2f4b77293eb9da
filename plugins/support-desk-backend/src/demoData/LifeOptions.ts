import type { DemoDesk } from './DemoDesk';
import type { Fate } from './fate';
import type { People } from './people';
import type { Random } from './random';
import type { Mood } from './rhythm';

/** Whose life it is, and in which world. */
export interface LifeOptions {
  /** Of the ticket. */
  id: string;
  desk: DemoDesk;
  people: People;
  fate: Fate;
  mood: Mood;
  random: Random;
  /** Begins the life of a request that was raised for this one. */
  onRaised(id: string): Promise<void>;
}
