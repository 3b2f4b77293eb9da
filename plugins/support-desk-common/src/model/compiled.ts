/**
 * A support model in the form that services and pages use: references kept as ids, short forms expanded, lists always
 * lists, phrases parsed, defaults filled in. Plain JSON, so that it can be cached and sent to the browser as it is.
 *
 * Each part carries the `path` of the YAML that it came from (below `spec`, joined by dots), so that every refusal and
 * every doubt can point at its line. Entries of a record stand in the order in which the author wrote them.
 */
import type { CalendarDefinition } from '../clock';
import type { DuePromise, TargetStart } from '../targets';

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
export interface Otherwise {
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
  /** Id of the calendar of business units; resolved (own, scale's, model's default). */
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

/** @public */
export interface CompiledService extends Named {
  /** Full entity reference. */
  entity?: string;
  kind: 'system' | 'component' | 'module' | 'product';
  state?: 'live' | 'notLive' | 'notIntegrated';
  phase?: string;
  includes: string[];
  availability?: CompiledAvailability;
}

/** @public */
export interface CompiledAvailability extends Entry {
  calendar: string;
  exclusions: string[];
  plannedDowntime: string[];
  backups: Record<string, CompiledAvailabilityTask>;
  maintenance: Record<string, CompiledAvailabilityTask>;
  continuity: Record<string, CompiledPolicy>;
}

/** @public */
export interface CompiledAvailabilityTask extends Named {
  what: string[];
  schedule?: string;
  responsible: string[];
  requires: Condition[];
}

/** @public */
export interface CompiledPolicy extends Named {
  text?: string;
  purpose?: string;
  scope: string[];
  standards?: string;
  responsible: string[];
  statements: string[];
  evidence?: string;
}

/** The side of the counter on which a party stands. @public */
export type PartySide =
  | 'user'
  | 'clientIt'
  | 'support'
  | 'vendor'
  | 'intermediary'
  | 'governance'
  | 'other';

/** @public */
export interface CompiledParty extends Named {
  side: PartySide;
  entity?: string;
  definition?: string;
  /** Ids of its roles, which stand in {@link CompiledModel.roles}. */
  roles: string[];
}

/** @public */
export interface CompiledRole extends Named {
  party: string;
  definition?: string;
  duties: string[];
  heldBy: string[];
  includes: string[];
  /** Catalog group type: held by the members of each such group. */
  membersOfEach?: string;
  /** Catalog group type: held by those whom each such group names in `supportdesk.io/role.<role>`. */
  namedByEach?: string;
}

/** @public */
export interface CompiledCalendar extends Named {
  definition: CalendarDefinition;
  /** Opening hours in words: `Mon–Fri 09:00–17:00 Europe/London`. */
  summary: string;
  stated?: string;
}

/** @public */
export interface CompiledChannel extends Named {
  kind: ChannelKind;
  value: string;
  menu: string[];
  calendar?: string;
  for?: string;
  requires: Condition[];
}

/** @public */
export interface CompiledPerson extends Entry {
  /** Full reference of the user. */
  user: string;
  name: string;
  title?: string;
  since?: string;
  channels: Record<string, CompiledChannel>;
}

/** Who takes a case, by text or by condition; the first that applies counts. @public */
export interface CompiledRoute extends Entry {
  when?: string;
  requires: Condition[];
  text?: string;
  contacts: string[];
  priorities?: string;
}

/** An answer to "who do I ask?". @public */
export interface CompiledTopic extends Named {
  contact: string;
  parts: string[];
  examples: string[];
  requestType?: string;
  routes: CompiledRoute[];
  seeAlso: string[];
  fallback: boolean;
}

/** @public */
export interface CompiledQueue extends Entry {
  first?: { requestTypes: string[]; priorities: string[] };
  order: 'arrival' | 'due';
}

/** @public */
export interface CompiledContact extends Named {
  party?: string;
  entity?: string;
  serviceArea?: string;
  duties: string[];
  people: CompiledPerson[];
  channels: Record<string, CompiledChannel>;
  calendar?: string;
  requires: Condition[];
  targets: CompiledTarget[];
  queue?: CompiledQueue;
  topics: Record<string, CompiledTopic>;
}

/** @public */
export interface CompiledStatus extends Named {
  clock: 'runs' | 'pauses' | 'stops';
  setWhen?: string;
  leftWhen?: string;
  next?: string;
}

/** @public */
export interface CompiledLadderStep extends Entry {
  contact?: string;
  role?: string;
  level?: string;
  when?: string;
  automatic: 'never' | 'onTargetMissed';
}

/** @public */
export interface CompiledEscalation extends Entry {
  title?: string;
  requires: Condition[];
  steps: CompiledLadderStep[];
}

/** @public */
export interface CompiledLevel extends Named {
  level: number;
  owner?: string;
  /** The party that gives the level: its own, else that of its first contact. */
  party?: string;
  contacts: string[];
  when?: string;
  duties: string[];
  targets: CompiledTarget[];
  queue?: CompiledQueue;
  charge?: string;
  requires: Condition[];
  /** Id of the procedure that people try here. */
  selfHelp?: string;
  handling: 'formal' | 'informal' | 'none';
  escalatesTo?: string;
  escalation?: CompiledEscalation;
  statuses: Record<string, CompiledStatus>;
}

/** @public */
export interface CompiledPriority extends Named {
  /** Id of the scale. */
  scale: string;
  /** 1 is the most urgent. */
  rank: number;
  criteria: { text: string; environment: 'live' | 'nonProduction' | 'any' }[];
  join: 'and' | 'or' | 'andOr';
  treatment?: string;
  requires: Condition[];
  targets: CompiledTarget[];
}

/** @public */
export interface CompiledPriorityScale extends Named {
  word: 'priority' | 'severity';
  givenBy: string[];
  when?: string;
  disclaimer?: string;
  values: Record<string, CompiledPriority>;
}

/** @public */
export type FieldInput =
  | 'info'
  | 'text'
  | 'longText'
  | 'number'
  | 'date'
  | 'datetime'
  | 'list'
  | 'choice'
  | 'checkbox'
  | 'person'
  | 'group'
  | 'service'
  | 'entity'
  | 'attachment';

/** @public */
export interface CompiledField extends Named {
  /** Which of the five questions (and why) it answers; groups the form. */
  prompt?: 'who' | 'what' | 'when' | 'where' | 'how' | 'why';
  input: FieldInput;
  options: string[];
  minItems?: number;
  filledBy: 'requester' | 'support' | 'system';
  requiredAt: 'submit' | 'response' | 'resolution' | 'closure' | 'never';
  alternativeTo?: string;
  form?: string;
  help?: string;
  implied: boolean;
}

/** @public */
export interface CompiledChannelUse extends Entry {
  use: 'any' | 'firstContact' | 'followUp';
  requires: Condition[];
}

/** @public */
export type RequestKind =
  | 'question'
  | 'incident'
  | 'serviceRequest'
  | 'change'
  | 'training'
  | 'data'
  | 'login'
  | 'feedback';

/** @public */
export interface CompiledRequestType extends Named {
  kind: RequestKind;
  level?: string;
  contact?: string;
  for: string[];
  notFor: string[];
  /** Its own conditions and those of its level that it does not name itself. */
  requires: Condition[];
  routes: CompiledRoute[];
  /** Id of the scale: the form then asks for the priority. */
  priorities?: string;
  /** Keyed by channel kind; empty: any channel. */
  channels: Record<string, CompiledChannelUse>;
  replyTo: string[];
  targets: CompiledTarget[];
  procedure?: string;
  schedule?: string;
  place?: string;
  charge?: string;
  fields: Record<string, CompiledField>;
}

/** @public */
export interface CompiledCategory extends Named {
  group?: string;
  definition?: string;
  requires: Condition[];
  actions: string[];
  procedure?: string;
  form?: string;
  notify: string[];
  assignTo: string[];
  assignBy: string[];
  charge?: string;
}

/** @public */
export interface CompiledStep extends Entry {
  id: string;
  text: string;
  responsible: string[];
  when?: string;
  after: string[];
  requires: Condition[];
  optional: boolean;
  source?: string;
  ask: string[];
  contact?: string;
  form?: string;
  notice?: string;
  category?: string;
  level?: string;
  procedure?: string;
  meets: Measure[];
  targets: CompiledTarget[];
  choose?: 'one';
  steps: CompiledStep[];
}

/** @public */
export interface CompiledProcedure extends Named {
  kind: 'checklist' | 'duties' | 'flow' | 'selfHelp';
  ordered: boolean;
  responsible: string[];
  /** Empty: known by name only. */
  steps: CompiledStep[];
}

/** @public */
export interface CompiledForm extends Named {
  kind: 'form' | 'log' | 'report';
  responsible: string[];
  when?: string;
  generated: boolean;
  sentTo: string[];
  fields: Record<string, CompiledField>;
}

/** @public */
export interface CompiledSuperUserArea extends Named {
  services: string[];
  group?: string;
  people: CompiledPerson[];
}

/** @public */
export interface CompiledSuperUsers extends Entry {
  role?: string;
  limits: string[];
  publishedIn?: string;
  areas: Record<string, CompiledSuperUserArea>;
}

/** @public */
export interface CompiledLicence extends Named {
  service: string;
  seats: number;
  inUse?: number;
  asOf?: string;
  validUntil?: string;
  requestType?: string;
  form?: string;
}

/** On what a row or cell of the matrix rests. @public */
export type Basis = 'stated' | 'prose' | 'meaning' | 'pattern' | 'weak';

/** @public */
export interface CompiledCell extends Entry {
  value: 'responsible' | 'optional' | 'unknown';
  charge?: string;
  basis: Basis;
}

/** @public */
export interface CompiledMatrixRow extends Named {
  parent?: string;
  marks?: string;
  basis: Basis;
  alternatives: string[];
  /** Keyed by column; a missing cell means not responsible (M1). */
  cells: Record<string, CompiledCell>;
}

/** @public */
export interface CompiledMatrixGroup extends Named {
  text?: string;
  source?: 'table' | 'prose';
  rows: Record<string, CompiledMatrixRow>;
}

/** @public */
export interface CompiledResponsibilities extends Entry {
  title?: string;
  scope?: string;
  statements: string[];
  columns: (Named & { party?: string })[];
  groups: Record<string, CompiledMatrixGroup>;
}

/** @public */
export interface CompiledNotice extends Named {
  kind:
    | 'plannedDowntime'
    | 'unplannedInterruption'
    | 'serviceResumed'
    | 'release'
    | 'change'
    | 'general';
  requires: Condition[];
  audience: string[];
  channels: ChannelKind[];
  include: string[];
  targets: CompiledTarget[];
  followedBy: string[];
  acknowledgement?: Entry & {
    by: string[];
    chase?: Entry & {
      responsible: string[];
      channel: ChannelKind;
      text?: string;
    };
  };
}

/** @public */
export interface CompiledReport extends Named {
  schedule: string;
  responsible: string[];
  sentTo: string[];
  contents: string[];
  forms: string[];
  survey?: Entry & {
    audience: string[];
    sample?: 'all' | 'random' | 'volunteer';
    about?: string;
    contact?: string;
  };
  review?: Entry & {
    responsible: string[];
    schedule?: string;
    outcome?: string;
  };
}

/** @public */
export interface CompiledSource extends Named {
  kind?: 'manual' | 'onlineHelp' | 'guide' | 'faq' | 'video' | 'forum';
  party?: string;
  techdocs?: string;
  link?: string;
  howTo?: string;
  contains: string[];
  maintainedBy: string[];
}

/** @public */
export interface CompiledFeedback extends Named {
  text: string;
  when?: string;
  from: string[];
  to: string[];
  threshold?: Entry & { count: number; within: string };
}

/** @public */
export interface CompiledKnowledge extends Entry {
  policies: Record<string, CompiledPolicy>;
  /** Keyed by the term itself. */
  glossary: Record<string, Entry & { meaning: string }>;
  sources: Record<string, CompiledSource>;
  feedback: Record<string, CompiledFeedback>;
}

/** @public */
export interface CompiledTransition extends Named {
  /** `YYYY-MM-DD` or `YYYY-MM`; absent: not agreed. */
  date?: string;
  after?: string;
  from?: string;
  to?: string;
  covers: { levels: string[]; contacts: string[]; duties: string[] };
  tasks: string[];
  agreedBy: string[];
  stated?: string;
}

/** @public */
export interface CompiledOpenQuestion extends Named {
  question: string;
  handledAs: string;
  at: string[];
  askOf: string[];
}

/** @public */
export interface CompiledDocument extends Entry {
  source?: string;
  title?: string;
  author?: string;
  executive?: string;
  version?: string;
  date?: string;
  status?: 'draft' | 'inReview' | 'approved' | 'retired';
  approvals: Record<
    string,
    Entry & { state: 'pending' | 'given' | 'refused'; date?: string }
  >;
  audience: string[];
  purpose?: string;
  reuse?: string;
  attachments: Record<string, Entry & { title: string; link?: string }>;
}

/** One thing that somebody still has to confirm: every `confirm` of the model, flattened. @public */
export interface ConfirmMark {
  /** Path of the entry, and of the property in it where the mark is about one. */
  path: string;
  property?: string;
  reason: string;
}

/** @public */
export interface CompiledModel {
  /** Full reference: `supportmodel:default/nec-ihms`. */
  ref: string;
  name: string;
  namespace: string;
  title: string;
  description?: string;
  tags: string[];
  owner: string;
  keyPrefix: string;
  defaultCalendar?: string;
  services: Record<string, CompiledService>;
  parties: Record<string, CompiledParty>;
  /** The roles of all parties: roles and parties share one set of ids. */
  roles: Record<string, CompiledRole>;
  calendars: Record<string, CompiledCalendar>;
  contacts: Record<string, CompiledContact>;
  levels: Record<string, CompiledLevel>;
  priorities: Record<string, CompiledPriorityScale>;
  requestTypes: Record<string, CompiledRequestType>;
  categories: Record<string, CompiledCategory>;
  procedures: Record<string, CompiledProcedure>;
  forms: Record<string, CompiledForm>;
  superUsers?: CompiledSuperUsers;
  licences: Record<string, CompiledLicence>;
  responsibilities?: CompiledResponsibilities;
  notices: Record<string, CompiledNotice>;
  reports: Record<string, CompiledReport>;
  knowledge: CompiledKnowledge;
  transitions: Record<string, CompiledTransition>;
  document?: CompiledDocument;
  openQuestions: Record<string, CompiledOpenQuestion>;
  confirms: ConfirmMark[];
}

/** Codes of what can be wrong in a model; see the reference of the format. @public */
export type ModelErrorCode =
  | 'SCHEMA'
  | 'DUPLICATE_ID'
  | 'UNKNOWN_REFERENCE'
  | 'UNKNOWN_TIME_ZONE'
  | 'CALENDAR_NEVER_OPENS'
  | 'MATRIX_ORDER';

/** Codes of what an author should look at. @public */
export type ModelWarningCode =
  | 'ENTITY_NOT_FOUND'
  | 'TECHDOCS_NOT_FOUND'
  | 'DUPLICATE_DEFINITION'
  | 'CALENDAR_ASSUMED'
  | 'HANDOVER_WITHOUT_DATE'
  | 'AGENCY_WITHOUT_HOLDER'
  | 'MODULE_WITHOUT_SUPER_USER'
  | 'MATRIX_UNKNOWN'
  | 'MATRIX_ROW_EMPTY'
  | 'LICENCE_FULL'
  | 'ATTACHMENT_MISSING'
  | 'PROCEDURE_NAMED_ONLY'
  | 'STOP_WITHOUT_REDIRECT';

/** An error or a warning about a model. @public */
export interface ModelIssue {
  severity: 'error' | 'warning';
  code: ModelErrorCode | ModelWarningCode;
  /** Path from the root of the document: `spec.contacts.nec-portal`. */
  path: string;
  /** 1-based line in the file, where the text was at hand. */
  line?: number;
  message: string;
}
