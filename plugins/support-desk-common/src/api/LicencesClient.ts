import { ArticlesClient } from './ArticlesClient';
import { at, once, pathOf, type QueryValue } from './HttpClient';
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
import type { LicencesApi } from './LicencesApi';
import type { GiveSeat, SeatChanged, SeatList } from './licenceSeats';
import type {
  LicenceCalendar,
  LicenceWarning,
  SnoozeWarning,
} from './licenceWarnings';
import type { Page } from './shared';
import type { Ticket } from './tickets';

const licencePath = (licence: string, ...rest: string[]) =>
  pathOf('licences', licence, ...rest);

const requestPath = (request: string, ...rest: string[]) =>
  pathOf('licence-requests', request, ...rest);

/** The part of the client about licences. */
export abstract class LicencesClient
  extends ArticlesClient
  implements LicencesApi
{
  async getLicences(query: LicenceQuery = {}) {
    return this.get<LicenceList>(
      '/licences',
      query as Record<string, QueryValue>,
    );
  }

  async createLicence(licence: CreateLicence) {
    return this.send<Licence>('POST', '/licences', licence);
  }

  async getLicence(licence: string) {
    return this.get<Licence>(licencePath(licence));
  }

  async editLicence(seen: Seen, edit: EditLicence) {
    return this.send<Licence>('PATCH', licencePath(seen.id), edit, at(seen));
  }

  async deleteLicence(seen: Seen) {
    const headers = at(seen);
    await this.request(licencePath(seen.id), { method: 'DELETE', headers });
  }

  async getLicenceChanges(licence: string) {
    const path = licencePath(licence, 'changes');
    return this.get<{ items: LicenceChange[] }>(path);
  }

  async getSeats(licence: string) {
    return this.get<SeatList>(licencePath(licence, 'seats'));
  }

  async giveSeat(
    licence: string,
    seat: GiveSeat,
    options: { idempotencyKey?: string } = {},
  ) {
    const path = licencePath(licence, 'seats');
    return this.send<SeatChanged>('POST', path, seat, once(options));
  }

  async releaseSeat(
    licence: string,
    seat: string,
    release: { reason?: string } = {},
  ) {
    const query = new URLSearchParams(release).toString();
    const path = licencePath(licence, 'seats', seat);
    return this.send<SeatChanged>('DELETE', query ? `${path}?${query}` : path);
  }

  async askToRelease(licence: string, seats: string[]) {
    const path = licencePath(licence, 'reclaims');
    return this.send<{ asked: number }>('POST', path, { seats });
  }

  async getLicenceFigures(licence: string, query: LicenceFiguresQuery = {}) {
    return this.get<LicenceFigures>(licencePath(licence, 'figures'), query);
  }

  async recordLicenceFigures(licence: string, figures: RecordFigures) {
    const path = licencePath(licence, 'figures');
    return this.send<LicenceFigures>('PUT', path, figures);
  }

  async importLicences(csv: Blob | string, options: LicenceImportQuery) {
    const query = new URLSearchParams(options);
    const response = await this.request(`/licence-imports?${query}`, {
      method: 'POST',
      body: csv,
      headers: { 'Content-Type': 'text/csv' },
    });
    return response.json() as Promise<LicenceImport>;
  }

  async getTrainingClasses(licence: string) {
    return this.get<TrainingClasses>(licencePath(licence, 'classes'));
  }

  async getLicenceRequests(query: LicenceRequestQuery = {}) {
    return this.get<Page<LicenceRequest>>(
      '/licence-requests',
      query as Record<string, QueryValue>,
    );
  }

  async askLicence(
    request: AskLicence,
    options: { idempotencyKey?: string } = {},
  ) {
    return this.send<LicenceRequestDetail>(
      'POST',
      '/licence-requests',
      request,
      once(options),
    );
  }

  async getLicenceRequest(request: string) {
    return this.get<LicenceRequestDetail>(requestPath(request));
  }

  async stepLicenceRequest(seen: Seen, step: LicenceRequestStep) {
    const path = requestPath(seen.id, 'steps');
    return this.send<LicenceRequestDetail>('POST', path, step, at(seen));
  }

  async raiseLicenceRequest(
    seen: Seen,
    ticket: TicketOfLicenceRequest,
    options: { idempotencyKey?: string } = {},
  ) {
    const path = requestPath(seen.id, 'ticket');
    const headers = { ...at(seen), ...once(options) };
    return this.send<Ticket>('POST', path, ticket, headers);
  }

  async getLicenceWarnings(query: { model?: string } = {}) {
    return this.get<{ items: LicenceWarning[] }>('/licence-warnings', query);
  }

  async snoozeLicenceWarning(warning: string, snooze: SnoozeWarning) {
    const path = pathOf('licence-warnings', warning, 'snooze');
    return this.send<LicenceWarning>('PUT', path, snooze);
  }

  async getLicenceCalendar() {
    return this.get<LicenceCalendar>('/licence-calendar');
  }

  async createLicenceCalendar() {
    return this.send<LicenceCalendar>('POST', '/licence-calendar');
  }

  async deleteLicenceCalendar() {
    await this.request('/licence-calendar', { method: 'DELETE' });
  }
}
