import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type {
  Absence,
  absenceQuerySchema,
  createAbsenceSchema,
  editAbsenceSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { DateTime } from 'luxon';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { InvalidAnswersError } from '../tickets/errors';
import { modelRef } from '../tickets/ticketFilter';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import type { AbsenceStore, StoredAbsence } from './AbsenceStore';
import { checkAbsence } from './checkAbsence';
import { describeAbsence, refsOf } from './describeAbsence';
import { StaleAbsenceError } from './errors';
import type { Staff, StaffDirectory } from './StaffDirectory';

/** What the service of absences is made of. */
export interface AbsenceOptions {
  absences: AbsenceStore;
  staff: StaffDirectory;
  models: Pick<TicketModels, 'isUser' | 'namesOf'>;
  clock: ClockService;
  /** IANA name of the zone in which days are meant where nobody says. */
  timeZone: string;
}

/**
 * Who is away and who is asked instead. Everybody records their own absences; owners of a model those of the people in it, and owners of
 * a level those of its members.
 */
export class AbsenceService {
  readonly #options: AbsenceOptions;

  constructor(options: AbsenceOptions) {
    this.#options = options;
  }

  /** Those that the caller may see, of whom was asked for; by default of the caller and their colleagues. */
  async list(
    { user, model, since }: z.output<typeof absenceQuerySchema>,
    caller: TicketCaller,
  ): Promise<{ items: Absence[] }> {
    const { absences, staff: directory } = this.#options;
    const staff = await directory.of(caller);
    const users = (user ?? '').split(',').map(ref => lowerCase(ref.trim()));
    const asked =
      user || model
        ? [
            ...users.filter(it => staff.seen.has(it)),
            ...(model ? peopleOf(model, staff) : []),
          ]
        : [...staff.colleagues];
    const found = await absences.list({
      users: [...new Set(asked)],
      since: since ?? this.#today(),
    });
    return { items: await this.#describe(found, staff) };
  }

  /**
   * @throws InvalidAnswersError that names each field that is wrong
   * @throws NotAllowedError for somebody whom the caller does not lead
   * @throws OverlappingAbsenceError
   */
  async create(
    request: z.output<typeof createAbsenceSchema>,
    caller: TicketCaller,
  ): Promise<Absence> {
    const { absences, staff: directory, models, clock } = this.#options;
    const { user = caller.user, deputy } = request;
    const absence: StoredAbsence = {
      ...request,
      id: uuid(),
      version: 1,
      user: lowerCase(user),
      deputy: deputy && lowerCase(deputy),
      timeZone: request.timeZone ?? this.#options.timeZone,
      createdBy: caller.user,
      updatedAt: clock.now(),
    };
    await checkAbsence(absence, ref => models.isUser(ref, caller));
    const staff = await directory.of(caller);
    assertLed(absence, staff);
    await absences.create(absence);
    return (await this.#describe([absence], staff))[0];
  }

  /**
   * @param version - that the caller saw
   * @throws NotFoundError for one that the caller does not see
   * @throws NotAllowedError for one of somebody whom the caller does not lead
   * @throws InvalidAnswersError that names each field that is wrong
   * @throws StaleAbsenceError, OverlappingAbsenceError
   */
  async edit(
    id: string,
    version: number,
    { from, to, deputy, note }: z.output<typeof editAbsenceSchema>,
    caller: TicketCaller,
  ): Promise<Absence> {
    const { absences, models, clock } = this.#options;
    const { absence, staff } = await this.#find(id, version, caller);
    const edited: StoredAbsence = {
      ...absence,
      from: from ?? absence.from,
      to: changed(to, absence.to),
      deputy: changed(deputy && lowerCase(deputy), absence.deputy),
      note: changed(note, absence.note),
      updatedAt: clock.now(),
    };
    await checkAbsence(edited, ref => models.isUser(ref, caller));
    const stored = await absences.update(edited);
    return (await this.#describe([stored], staff))[0];
  }

  /** @throws what {@link AbsenceService.edit} does */
  async delete(
    id: string,
    version: number,
    caller: TicketCaller,
  ): Promise<void> {
    const { absence } = await this.#find(id, version, caller);
    await this.#options.absences.delete(absence);
  }

  async #find(id: string, version: number, caller: TicketCaller) {
    const absence = await this.#options.absences.find(id);
    const staff = await this.#options.staff.of(caller);
    if (!absence || !staff.seen.has(absence.user)) {
      throw new NotFoundError(
        `absence: there is no absence '${id}' that you may see`,
      );
    }
    assertLed(absence, staff);
    const seen = { ...absence, version };
    if (absence.version !== version) throw new StaleAbsenceError(seen, absence);
    return { absence, staff };
  }

  #today(): string {
    const { clock, timeZone } = this.#options;
    return DateTime.fromJSDate(clock.now(), { zone: timeZone }).toISODate()!;
  }

  async #describe(absences: StoredAbsence[], staff: Staff) {
    const refs = [...new Set(absences.flatMap(refsOf))];
    const names = await this.#options.models.namesOf(refs);
    return absences.map(it => describeAbsence(it, names, staff));
  }
}

/** @throws InvalidAnswersError for a model that the caller does not see */
function peopleOf(model: string, { ofModels }: Staff): string[] {
  const people = ofModels.get(modelRef(model));
  if (people) return people;
  throw new InvalidAnswersError([
    {
      field: 'query.model',
      message: `there is no support model '${model}' that you may see`,
      allowed: [...ofModels.keys()],
    },
  ]);
}

function assertLed({ user }: StoredAbsence, { led }: Staff) {
  if (led.has(user)) return;
  throw new NotAllowedError(
    `user: the absences of ${user} are not yours to record; you record your own, as an owner of a level those of its members, and as an owner of a model those of the people in it`,
  );
}

/** Absent: as it was; null: nothing any more. */
function changed<T>(value: T | null | undefined, before: T | undefined) {
  return value === undefined ? before : value ?? undefined;
}

/** References are compared in lower case. */
function lowerCase(ref: string): string {
  return ref.toLocaleLowerCase('en-US');
}
