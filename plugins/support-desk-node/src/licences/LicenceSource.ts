/**
 * Counts elsewhere how much of a licence is in use: the console of a vendor, a licence server, a report.
 *
 * @public
 */
export interface LicenceSource {
  /**
   * Says what is in use now.
   *
   * What it throws is logged and changes nothing: figures stay as they were counted last, those who manage the licence see since when
   * they are old, and the source is asked again at its next time.
   *
   * @returns nothing where nothing has changed since the usage with the revision that it is given
   */
  read(options: LicenceSourceOptions): Promise<LicenceUsage | undefined>;
}

/** What comes with every call. @public */
export interface LicenceSourceOptions {
  /** Aborts when the call has taken too long or the back end stops. */
  signal: AbortSignal;
  /** Of the last usage that was taken over. */
  revision?: string;
}

/** What a source has counted. @public */
export interface LicenceUsage {
  /** Seats in use, with and without a holder known to the portal: a whole number. */
  inUse: number;
  /** Seats there are; of a licence that a support model states, the model says so. */
  bought?: number;
  /** Who uses it, as far as the source tells; those who hold a seat get the date of their last use. */
  people?: LicenceUser[];
  /** By which the source knows later what it has said: the ETag of a file. */
  revision?: string;
}

/** Somebody who uses a licence. @public */
export interface LicenceUser {
  /** Reference of a user of the catalog, or the e-mail address that the catalog has of one. */
  person: string;
  lastUsedAt?: Date;
}
