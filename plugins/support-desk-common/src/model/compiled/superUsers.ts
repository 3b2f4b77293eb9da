import type { CompiledPerson } from './contacts';
import type { Entry, Named } from './shared';

/** @public */
export interface CompiledSuperUserArea extends Named {
  services: string[];
  group?: string;
  people: CompiledPerson[];
}

/** @public */
export interface CompiledSuperUsers extends Entry {
  role?: string;
  limits: string[];
  publishedIn?: string;
  areas: Record<string, CompiledSuperUserArea>;
}

/** @public */
export interface CompiledLicence extends Named {
  service: string;
  seats: number;
  inUse?: number;
  asOf?: string;
  validUntil?: string;
  requestType?: string;
  form?: string;
}
