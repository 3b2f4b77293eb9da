/** Who asks, by the letter of their column in the tables. All but the last three have to do with the ticket, or with the model, of the {@link SEEDS}. */
export const PERSONAS = {
  /** Requester of the ticket: a user of NEC IHMS. */
  R: 'iona-petrie',
  /** Has the same problem. */
  A: 'callum-rae',
  /** A colleague of theirs who has no part in it. */
  C: 'mhairi-dow',
  /** Super user of its module. */
  S: 'dana-struan',
  /** In the team that the ticket is with. */
  T: 'lena-baird',
  /** In another team that supports the model. */
  W: 'ewan-gault',
  /** Owns the model. */
  O: 'helen-hogarth',
  /** At the vendor of the model. */
  V: 'nia-prosser',
  /** A user of another system, HMIS. */
  N: 'nina-moss',
  /** Help desk of HMIS. */
  H: 'hana-cole',
  /** Administrates HMIS. */
  M: 'selma-ortiz',
  /** Client IT, and owner, of a third system, ClickHome. */
  I: 'isla-trent',
  /** Another plugin of the portal. */
  P: 'service',
  /** Nobody who is signed in. */
  X: undefined,
} as const;

/** The column of somebody. */
export type Persona = keyof typeof PERSONAS;

export const COLUMNS = Object.keys(PERSONAS) as Persona[];
