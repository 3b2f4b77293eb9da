import type { Seen } from './KnowledgeApi';
import type {
  LicenceFigures,
  LicenceFiguresQuery,
  RecordFigures,
} from './licenceFigures';
import type { LicenceImport, LicenceImportQuery } from './licenceImports';
import type {
  AskLicence,
  LicenceRequest,
  LicenceRequestDetail,
  LicenceRequestQuery,
  LicenceRequestStep,
  TicketOfLicenceRequest,
  TrainingClasses,
} from './licenceRequests';
import type {
  CreateLicence,
  EditLicence,
  Licence,
  LicenceChange,
  LicenceList,
  LicenceQuery,
} from './licences';
import type { GiveSeat, SeatChanged, SeatList } from './licenceSeats';
import type {
  LicenceCalendar,
  LicenceWarning,
  SnoozeWarning,
} from './licenceWarnings';
import type { Page } from './shared';
import type { Ticket } from './tickets';

/** What is entitled, who holds it, who asks for it. @public */
export interface LicencesApi {
  getLicences(query?: LicenceQuery): Promise<LicenceList>;
  createLicence(licence: CreateLicence): Promise<Licence>;
  getLicence(licence: string): Promise<Licence>;
  editLicence(seen: Seen, edit: EditLicence): Promise<Licence>;
  deleteLicence(seen: Seen): Promise<void>;
  getLicenceChanges(licence: string): Promise<{ items: LicenceChange[] }>;

  getSeats(licence: string): Promise<SeatList>;
  giveSeat(
    licence: string,
    seat: GiveSeat,
    options?: { idempotencyKey?: string },
  ): Promise<SeatChanged>;
  releaseSeat(
    licence: string,
    seat: string,
    release?: { reason?: string },
  ): Promise<SeatChanged>;
  /** Asks holders whether they still need their seats. */
  askToRelease(licence: string, seats: string[]): Promise<{ asked: number }>;

  getLicenceFigures(
    licence: string,
    query?: LicenceFiguresQuery,
  ): Promise<LicenceFigures>;
  recordLicenceFigures(
    licence: string,
    figures: RecordFigures,
  ): Promise<LicenceFigures>;
  importLicences(
    csv: Blob | string,
    options: LicenceImportQuery,
  ): Promise<LicenceImport>;

  getTrainingClasses(licence: string): Promise<TrainingClasses>;
  getLicenceRequests(
    query?: LicenceRequestQuery,
  ): Promise<Page<LicenceRequest>>;
  askLicence(
    request: AskLicence,
    options?: { idempotencyKey?: string },
  ): Promise<LicenceRequestDetail>;
  getLicenceRequest(request: string): Promise<LicenceRequestDetail>;
  stepLicenceRequest(
    seen: Seen,
    step: LicenceRequestStep,
  ): Promise<LicenceRequestDetail>;
  raiseLicenceRequest(
    seen: Seen,
    ticket: TicketOfLicenceRequest,
    options?: { idempotencyKey?: string },
  ): Promise<Ticket>;

  getLicenceWarnings(query?: {
    model?: string;
  }): Promise<{ items: LicenceWarning[] }>;
  snoozeLicenceWarning(
    warning: string,
    snooze: SnoozeWarning,
  ): Promise<LicenceWarning>;
  getLicenceCalendar(): Promise<LicenceCalendar>;
  createLicenceCalendar(): Promise<LicenceCalendar>;
  deleteLicenceCalendar(): Promise<void>;
}
