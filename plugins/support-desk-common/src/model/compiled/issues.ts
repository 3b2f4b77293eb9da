/** Codes of what can be wrong in a model; see the reference of the format. @public */
export type ModelErrorCode =
  | 'SCHEMA'
  | 'DUPLICATE_ID'
  | 'UNKNOWN_REFERENCE'
  | 'UNKNOWN_TIME_ZONE'
  | 'CALENDAR_NEVER_OPENS'
  | 'MATRIX_ORDER'
  | 'MODE_WITHOUT_SELF_HELP';

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
  /** The file of a `$yaml` section, as the model names it, where the issue lies there. */
  file?: string;
  message: string;
}
