import type { CompiledModel, ConfirmMark, ModelIssue } from '../model/compiled';
import type { SelfHelp } from './selfHelp';
import type { ChannelSummary, Opening, Refusal } from './shared';

/** One model in `GET /models`. @public */
export interface ModelSummary {
  ref: string;
  name: string;
  namespace: string;
  title: string;
  description?: string;
  owner: string;
  keyPrefix: string;
  /** Entities that it supports: full references, systems first. */
  supports: string[];
  levels: number;
  /** How many things are to be confirmed, open questions included. */
  toConfirm: number;
  /** `V0.1`, and whether it is a draft. */
  version?: string;
  status?: string;
  /** The caller is one of those whom this model supports or who work in it. */
  mine: boolean;
}

/** How a contact stands to the caller, now. @public */
export interface ContactState {
  opening: Opening;
  /** Present: the caller may not use this contact, and its channels, people and addresses are left out of the model. */
  refusal?: Refusal;
}

/** How a level stands to the caller, now. @public */
export interface LevelState {
  /** Who owns it today, transitions counted (H1): full reference and title. */
  owner?: { ref: string; title: string };
  /** Opening of the usual contact. */
  opening: Opening;
  refusal?: Refusal;
  /** A transition that has no date yet. */
  handover?: {
    transition: string;
    to?: string;
    agreed: boolean;
    date?: string;
  };
}

/** How a request type stands to the caller, now. @public */
export interface RequestTypeState {
  refusal?: Refusal;
  /** Questions that the form has to ask, and keep: answered no, the request is refused. */
  asks: {
    kind: 'situation' | 'registration' | 'training' | 'tried';
    text: string;
    level?: string;
  }[];
  /** The scale that applies now (a route may bring its own). */
  priorities?: string;
  /** Whether the requester sets the priority. */
  prioritySetByRequester: boolean;
  /** What to try before a request of this type. */
  selfHelp?: SelfHelp;
}

/** That somebody is not to be asked now. @public */
export interface AwayPerson {
  /** The last day of it, `YYYY-MM-DD`; absent: until further notice. */
  until?: string;
  /** Who is asked instead: full reference and name; absent: nobody. */
  deputy?: { ref: string; title: string };
}

/** What `GET /models/{namespace}/{name}` answers: the model as this caller may see it, now. @public */
export interface ModelDetail {
  /** Channels, people and addresses that the caller may not see are left out (P-12). */
  model: CompiledModel;
  now: string;
  caller: {
    user: string;
    /** Ids of the roles and parties of this model that the caller has. */
    roles: string[];
    /** The caller owns the model. */
    owner: boolean;
    /** The level at which the caller starts. */
    startLevel?: string;
  };
  contacts: Record<string, ContactState>;
  levels: Record<string, LevelState>;
  requestTypes: Record<string, RequestTypeState>;
  /** Names of the users and groups that the model refers to, as far as the catalog knows them. */
  names: Record<string, string>;
  /** Who of the people of contacts and of the super users is away, by full reference. */
  away?: Record<string, AwayPerson>;
  source: { viewUrl?: string; editUrl?: string };
  /** Only for owners: what is wrong with the file; with errors the model shown is the last valid one (P-07). */
  issues?: ModelIssue[];
  broken?: boolean;
}

/** One promise in `GET /models/{namespace}/{name}/targets`. @public */
export interface TargetPreview {
  id: string;
  measure: string;
  title: string;
  /** An instant, or null where the promise has no time. */
  dueAt: string | null;
  /** The same in the calendar's zone, in words: `Mon 10 March 2025, 12:00 GMT`; null without a time. */
  dueLocal: string | null;
  promise: string;
  label: string;
  binding: 'commitment' | 'goal';
  responsible: { id: string; title: string }[];
  via?: string;
  calendar: string | null;
  timeZone: string | null;
  /** Reasons why something of it has to be confirmed: `[]` if nothing. */
  confirm: string[];
  /** From where to where it counts, for the axis: open stretches between start and due. */
  startAt: string;
  segments: { start: string; end: string }[];
}

/**
 * What `POST /models/{namespace}/{name}/route` takes. Exactly one of `topic`, `text`, `requestType`; where a request of a type is written
 * already, its words go with the type: the type says where it goes, the words what it is about.
 *
 * @public
 */
export interface RouteRequest {
  topic?: string;
  text?: string;
  requestType?: string;
  /** A service id of the model, to prefer its super users. */
  service?: string;
}

/** One answer to "who do I ask?". @public */
export interface RouteAnswer {
  topic?: {
    id: string;
    title: string;
    parts: string[];
    examples: string[];
    note?: string;
  };
  /** The case in which this answer holds, in the model's words: `depending on the question`. */
  when?: string;
  text?: string;
  level?: { id: string; level: number; title: string };
  contacts: {
    id: string;
    title: string;
    channels: ChannelSummary[];
    opening: Opening;
    serviceArea?: string;
    people: { user: string; name: string; title?: string }[];
  }[];
  requestType?: { id: string; title: string };
  seeAlso: { topic: string; title: string }[];
  /** Path of what this rests on. */
  rule?: string;
}

/** What `POST /models/{namespace}/{name}/route` answers. @public */
export interface RouteResult {
  outcome: 'answer' | 'stop';
  /** What the text was taken for. */
  takenAs?: {
    kind: 'topic' | 'service' | 'requestType' | 'fallback';
    id: string;
    title: string;
  };
  /** In order: the first is the best. Empty on a stop. */
  answers: RouteAnswer[];
  /** What to try first at the level of the first answer. */
  selfHelp?: SelfHelp;
  /** Of the areas that the text names first, then of the service, of each the own team first; for one module alone `area` is that. */
  superUsers: { user: string; name: string; area: string; areaTitle: string }[];
  /** Who of the people named here is away, by full reference; absent: nobody. */
  away?: Record<string, AwayPerson>;
  /** The task that was asked about, where the matrix gives it to others than those whom the first answer leads to. */
  responsibility?: {
    row: { id: string; title: string; group: string };
    /** Who is responsible for it, in the order of the matrix. */
    parties: { column: string; title: string; party?: string }[];
    /** To whom the first answer leads. */
    goesTo: { id: string; title: string }[];
  };
  /** On a stop: why, and the right place; nothing of the refused contact but its title. */
  stop?: Refusal & { contact?: { id: string; title: string } };
}

/** A mark to confirm with what it is about, for lists. @public */
export type { ConfirmMark };
