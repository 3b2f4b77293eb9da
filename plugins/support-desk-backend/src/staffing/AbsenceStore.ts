/** A time in which somebody is not asked, as it is stored. Days are `YYYY-MM-DD`, people are full references. */
export interface StoredAbsence {
  id: string;
  /** Grows by one with every change. */
  version: number;
  user: string;
  /** The first day, in `timeZone`. */
  from: string;
  /** The last day; absent: until further notice. */
  to?: string;
  /** IANA name of the zone in which the days are meant. */
  timeZone: string;
  /** Who is asked instead. */
  deputy?: string;
  note?: string;
  createdBy: string;
  updatedAt: Date;
}

/** Keeps absences. Those of one person never overlap. */
export interface AbsenceStore {
  /** Those of some users that have not ended before a day, the earliest first. */
  list(options: { users: string[]; since: string }): Promise<StoredAbsence[]>;

  find(id: string): Promise<StoredAbsence | undefined>;

  /** @throws OverlappingAbsenceError */
  create(absence: StoredAbsence): Promise<void>;

  /**
   * Stores an absence, provided that its version is still the stored one.
   *
   * @returns the absence with its new version
   * @throws StaleAbsenceError when somebody else was faster
   * @throws OverlappingAbsenceError
   */
  update(absence: StoredAbsence): Promise<StoredAbsence>;

  /** @throws StaleAbsenceError when somebody else was faster */
  delete(absence: StoredAbsence): Promise<void>;
}
