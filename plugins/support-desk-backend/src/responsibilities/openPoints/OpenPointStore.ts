import type { NotificationMessage } from '../../outbox/types';

/** Something that was done about an open point. */
export interface StoredStep {
  /** Sorts by time. */
  id: string;
  /** Of the open point: its path in the model, with the property. */
  point: string;
  /** Of what it said then. */
  hash: string;
  step: 'ask' | 'answer' | 'reopen' | 'remind';
  /** A user or a group: who was asked, or reminded. */
  whom?: string;
  /** `YYYY-MM-DD` in the zone of the model. */
  dueOn?: string;
  /** The answer. */
  text?: string;
  actor: string;
  at: Date;
}

/** Who was asked about what of a model is open, and who answered. Nothing is ever changed or deleted. */
export interface OpenPointStore {
  /** All steps of a model, oldest first. */
  stepsOf(model: string): Promise<StoredStep[]>;

  /** Keeps a step, and tells of it. */
  append(
    model: string,
    step: StoredStep,
    messages: NotificationMessage[],
  ): Promise<void>;
}
