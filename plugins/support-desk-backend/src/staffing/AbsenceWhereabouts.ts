import { DateTime } from 'luxon';
import type { Away, Whereabouts } from '../escalation/Whereabouts';
import type { AbsenceStore, StoredAbsence } from './AbsenceStore';

/** No zone is further behind UTC: what has ended before this day there has ended everywhere. */
const FURTHEST_BEHIND = { hours: 12 };

/** Tells from the absences on record who is away, each counted in days of its own zone. */
export class AbsenceWhereabouts implements Whereabouts {
  readonly #store: Pick<AbsenceStore, 'list'>;

  constructor(options: { store: Pick<AbsenceStore, 'list'> }) {
    this.#store = options.store;
  }

  async awayAt(refs: string[], at: Date): Promise<Map<string, Away>> {
    const asked = usersIn(refs);
    const absences = await this.#withDeputies(asked, at);
    return new Map(
      asked.flatMap(user => {
        const absence = absences.get(user);
        if (!absence) return [];
        const deputy = deputyOf(absence, absences);
        return [
          [
            user,
            {
              ...(absence.to && { until: absence.to }),
              ...(deputy && { deputy }),
            },
          ],
        ];
      }),
    );
  }

  /** The absences that hold for some users, for their deputies, for theirs, and so on. */
  async #withDeputies(users: string[], at: Date) {
    const since = DateTime.fromJSDate(at, { zone: 'utc' })
      .minus(FURTHEST_BEHIND)
      .toISODate()!;
    const known = new Map<string, StoredAbsence>();
    const asked = new Set<string>();
    let next = users;
    while (next.length > 0) {
      const absences = await this.#store.list({ users: next, since });
      const holding = absences.filter(it => holdsAt(it, at));
      holding.forEach(it => known.set(it.user, it));
      next.forEach(it => asked.add(it));
      next = usersIn(holding.flatMap(it => it.deputy ?? [])).filter(
        it => !asked.has(it),
      );
    }
    return known;
  }
}

/** Whether an absence holds at an instant: on its first day, on its last, and between. */
export function holdsAt(
  { from, to, timeZone }: Pick<StoredAbsence, 'from' | 'to' | 'timeZone'>,
  at: Date,
): boolean {
  const today = DateTime.fromJSDate(at, { zone: timeZone }).toISODate()!;
  return from <= today && (!to || today <= to);
}

/** The first deputy who is not away themself; nobody where those who are named stand in for each other. */
function deputyOf(
  absence: StoredAbsence,
  away: Map<string, StoredAbsence>,
): string | undefined {
  const asked = new Set([absence.user]);
  let deputy = absence.deputy;
  while (deputy && away.has(deputy)) {
    if (asked.has(deputy)) return undefined;
    asked.add(deputy);
    deputy = away.get(deputy)!.deputy;
  }
  return deputy;
}

function usersIn(refs: string[]): string[] {
  return [...new Set(refs.filter(ref => ref.startsWith('user:')))];
}
