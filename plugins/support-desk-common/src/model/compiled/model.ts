import type { CompiledCalendar } from './calendars';
import type { CompiledContact } from './contacts';
import type {
  CompiledDocument,
  CompiledOpenQuestion,
  CompiledTransition,
} from './document';
import type { CompiledKnowledge } from './knowledge';
import type { CompiledLevel } from './levels';
import type { CompiledNotice, CompiledReport } from './notices';
import type { CompiledParty, CompiledRole } from './parties';
import type { CompiledPriorityScale } from './priorities';
import type { CompiledProcedure } from './procedures';
import type {
  CompiledCategory,
  CompiledForm,
  CompiledRequestType,
} from './requestTypes';
import type { CompiledResponsibilities } from './responsibilities';
import type { CompiledService } from './services';
import type { ConfirmMark } from './shared';
import type { CompiledLicence, CompiledSuperUsers } from './superUsers';

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
