import {
  editDraftSchema,
  type Draft,
  type EditDraft,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** What of a draft is written by people. */
export interface DraftFields {
  title: string;
  /** Markdown. */
  body: string;
  path: string;
  /** Id of a service of the model. */
  module: string | undefined;
}

/** The fields by name. */
export const DRAFT_FIELDS = ['title', 'body', 'path', 'module'] as const;
/** @see DRAFT_FIELDS */
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** Where saving stands. */
export type SaveStatus =
  | { kind: 'rest' }
  | { kind: 'saving' }
  | { kind: 'failed'; reason: string; offline: boolean }
  | { kind: 'stale'; theirs: Draft };

/** What was not taken of a field, and why; it is not sent again until it is changed. */
type Refused = Partial<Record<DraftField, { value?: string; reason: string }>>;

/** An article while somebody writes it. */
export interface DraftEditing {
  /** As the back end had it last. */
  base: Draft;
  /** What of it the back end took from here, or had. */
  saved: DraftFields;
  fields: DraftFields;
  status: SaveStatus;
  refused: Refused;
}

/** What happens to an article that is being written. */
export type DraftEvent =
  | { type: 'typed'; change: Partial<DraftFields> }
  | { type: 'sending' }
  | { type: 'saved'; draft: Draft; sent: Partial<DraftFields> }
  | {
      type: 'failed';
      reason: string;
      offline: boolean;
      refused?: Refused;
    }
  | { type: 'stale'; theirs: Draft }
  /** The back end told how the draft stands, unasked or after something else was done with it. */
  | { type: 'received'; draft: Draft }
  /** Theirs is taken. */
  | { type: 'tookTheirs' }
  /** Mine goes on from theirs. */
  | { type: 'merged'; body: string };

/** What people wrote of a draft. */
export const fieldsOf = ({
  title,
  body,
  path,
  module,
}: Draft): DraftFields => ({
  title,
  body,
  path,
  module: module?.id,
});

/** Which fields differ. */
export const differences = (a: DraftFields, b: DraftFields): DraftField[] =>
  DRAFT_FIELDS.filter(field => a[field] !== b[field]);

/** How an article is written from the start. */
export const startEditing = (draft: Draft): DraftEditing => ({
  base: draft,
  saved: fieldsOf(draft),
  fields: fieldsOf(draft),
  status: { kind: 'rest' },
  refused: {},
});

/** What is written and not saved. */
export const unsavedOf = ({ fields, saved }: DraftEditing): DraftField[] =>
  differences(fields, saved);

/** What is wrong with a field, in words of the contract. */
export function problemOf(
  { fields, refused }: Pick<DraftEditing, 'fields' | 'refused'>,
  field: DraftField,
): string | undefined {
  const value = fields[field];
  const known = refused[field];
  if (known && known.value === value) return known.reason;
  if (value === undefined) return undefined;
  const checked = editDraftSchema.shape[field].safeParse(value);
  return checked.success ? undefined : checked.error.issues[0].message;
}

/** What can be saved now: whatever was changed and is not wrong. */
export function savable(editing: DraftEditing): Partial<DraftFields> {
  const fields = unsavedOf(editing).filter(it => !problemOf(editing, it));
  return Object.fromEntries(fields.map(it => [it, editing.fields[it]]));
}

/** The same as the back end takes it. */
export const editOf = (fields: Partial<DraftFields>): EditDraft => ({
  ...fields,
  ...('module' in fields && { module: fields.module ?? null }),
});

const adopt = (editing: DraftEditing, draft: Draft): DraftEditing => ({
  ...startEditing(draft),
  fields: fieldsOf(draft),
  refused: editing.refused,
});

function receive(editing: DraftEditing, draft: Draft): DraftEditing {
  const { base, fields, status } = editing;
  if (draft.version < base.version || status.kind === 'saving') return editing;
  if (status.kind === 'stale')
    return { ...editing, status: { ...status, theirs: draft } };
  const changed = differences(fieldsOf(draft), fieldsOf(base));
  if (changed.length === 0) return { ...editing, base: draft };
  const isMine = differences(fieldsOf(draft), fields).length === 0;
  if (isMine || unsavedOf(editing).length === 0) return adopt(editing, draft);
  return { ...editing, status: { kind: 'stale', theirs: draft } };
}

function afterSaving(
  editing: DraftEditing,
  draft: Draft,
  sent: Partial<DraftFields>,
): DraftEditing {
  const saved = { ...editing.saved, ...sent };
  // A new title is written into the text too; what was typed meanwhile goes before.
  const isRewritten =
    draft.body !== saved.body && editing.fields.body === saved.body;
  const body = isRewritten ? { body: draft.body } : {};
  return {
    ...editing,
    base: draft,
    saved: { ...saved, ...body },
    fields: { ...editing.fields, ...body },
    status: { kind: 'rest' },
  };
}

/** What becomes of an article by what happens to it. What was typed is never lost but by the reader's own choice. */
export function draftEditing(
  editing: DraftEditing,
  event: DraftEvent,
): DraftEditing {
  const { fields, status } = editing;
  switch (event.type) {
    case 'typed':
      return {
        ...editing,
        fields: { ...fields, ...event.change },
        status: status.kind === 'failed' ? { kind: 'rest' } : status,
      };
    case 'sending':
      return { ...editing, status: { kind: 'saving' } };
    case 'saved':
      return afterSaving(editing, event.draft, event.sent);
    case 'failed':
      return {
        ...editing,
        status: {
          kind: 'failed',
          reason: event.reason,
          offline: event.offline,
        },
        refused: { ...editing.refused, ...event.refused },
      };
    case 'stale':
      return { ...editing, status: { kind: 'stale', theirs: event.theirs } };
    case 'received':
      return receive(editing, event.draft);
    case 'tookTheirs':
      return status.kind === 'stale' ? startEditing(status.theirs) : editing;
    case 'merged': {
      const from =
        status.kind === 'stale' ? startEditing(status.theirs) : editing;
      // Of what is no text the reader's own stays.
      return { ...from, fields: { ...fields, body: event.body } };
    }
    default:
      return editing;
  }
}
