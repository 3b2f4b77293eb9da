import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Personas } from './Personas';

/** What brings demo data into the portal is made of. */
export interface SeederOptions {
  personas: Personas;
  logger: LoggerService;
  /** How long a start may take, in milliseconds, after which a failure is final. */
  patienceMs?: number;
}
