/** What a source last said of the licence that it counts. */
export interface SourceState {
  licence: string;
  /** Id of the source. */
  source: string;
  revision?: string;
  /** Absent: it never said. */
  inUse?: number;
  bought?: number;
  countedAt?: Date;
  /** Since when it cannot be asked, or says what nobody understands. */
  failingSince?: Date;
}

/** Keeps how it stands with the sources of licences. */
export interface SourceStateStore {
  /** By licence. */
  statesOf(licences: string[]): Promise<Map<string, SourceState>>;

  /** Takes the place of what was known of the licence. */
  save(state: SourceState): Promise<void>;

  /** Keeps when seats were last used, unless a later use is known. */
  markUsed(uses: { seat: string; at: Date }[]): Promise<void>;
}
