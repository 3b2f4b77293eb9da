import type { TransitionKey } from './TransitionStore';

/** A task of a transition that is done. Known by its text: a task that is worded anew is another one. */
export interface DoneTask {
  transition: string;
  /** SHA-256 of its text. */
  task: string;
  at: Date;
  /** Full reference of a user. */
  by: string;
}

/** Keeps which tasks of transitions are done. */
export interface TaskStore {
  list(modelRef: string): Promise<DoneTask[]>;

  /** Who did it first stays. */
  tick(modelRef: string, done: DoneTask): Promise<void>;

  untick(key: TransitionKey, task: string): Promise<void>;
}
