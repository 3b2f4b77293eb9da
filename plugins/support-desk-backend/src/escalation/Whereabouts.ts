/** That somebody is not to be asked now. */
export interface Away {
  /** The last day of it, `YYYY-MM-DD` in the zone of the absence; absent: until further notice. */
  until?: string;
  /** Who is asked instead, as a full reference: somebody who is not away themself; absent: nobody. */
  deputy?: string;
}

/** Knows who is away. */
export interface Whereabouts {
  /**
   * Those of some users who are away at an instant; groups and other references are never away.
   *
   * @param refs - full references
   */
  awayAt(refs: string[], at: Date): Promise<Map<string, Away>>;
}
