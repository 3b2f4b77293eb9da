import type { DuePromise, TargetStart } from '../../targets';

/** The key of the property that a doubt is about; `''` is the whole entry. The value is the author's reason. @public */
export type Confirm = Record<string, string>;

/** What every entry of a model has. @public */
export interface Entry {
  /** Path below `spec`, keys and ids joined by dots: `contacts.nec-portal`. */
  path: string;
  note?: string;
  confirm?: Confirm;
}

/** What every named entry has. `title` defaults to the id in words. @public */
export interface Named extends Entry {
  id: string;
  title: string;
}

/** One thing that somebody still has to confirm: every `confirm` of the model, flattened. @public */
export interface ConfirmMark {
  /** Path of the entry, and of the property in it where the mark is about one. */
  path: string;
  property?: string;
  reason: string;
}

/** The kinds of channel by which somebody can be reached. @public */
export type ChannelKind =
  | 'email'
  | 'phone'
  | 'mobile'
  | 'tollFree'
  | 'fax'
  | 'chat'
  | 'portal'
  | 'web'
  | 'form'
  | 'forum'
  | 'newsflash'
  | 'post'
  | 'inPerson'
  | 'meeting'
  | 'remoteSession';

/** What a clock measures. @public */
export type Measure =
  | 'response'
  | 'workStart'
  | 'actionPlan'
  | 'update'
  | 'workaround'
  | 'resolution'
  | 'completion'
  | 'report'
  | 'review'
  | 'acknowledgement'
  | 'lead';

/** What a person is told who is turned away. @public */
export interface Otherwise extends Partial<Entry> {
  text?: string;
  /** Roles or parties to ask instead, shown by name. */
  ask: string[];
  /** Contacts to go to instead. */
  redirect: string[];
}

/** One `requires`: all that is named has to hold. @public */
export interface Condition extends Entry {
  /** Ids of roles or parties, or `requester`. */
  role?: string[];
  contract?: string;
  /** Ids of calendars. */
  during?: string;
  outside?: string;
  /** A duration: `30 days`. */
  inactive?: string;
  situation?: string;
  registration?: string;
  training?: string;
  /** The level whose steps have to be tried first. */
  tried?: string;
  permission?: string[];
  phoneCall?: { contact: string; evidence?: string };
  otherwise?: Otherwise;
}

/** A promise about a time. @public */
export interface CompiledTarget extends Named {
  measure: Measure;
  promise: DuePromise;
  /** The phrase as written: `4 business hours`, `future release`. */
  phrase: string;
  /** What people read for it: the source's own words where stated, else the phrase in full. */
  label: string;
  /** Id of the calendar of business units; resolved (own, that of its scale or contact, model's default). */
  calendar?: string;
  start: TargetStart;
  during?: string;
  outside?: string;
  landing: 'sameTime' | 'endOfDay';
  countFrom: 'nextOpening' | 'nextDate';
  binding: 'commitment' | 'goal';
  /** Ids of the roles or parties whose promise it is. */
  responsible: string[];
  /** The only channel that meets it. */
  via?: ChannelKind;
}
