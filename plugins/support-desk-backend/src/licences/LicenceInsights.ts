import type {
  Licence,
  LicenceForecast,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredLicence } from './LicenceStore';

/** What a description of licences takes from requests. */
export interface WaitingCounts {
  /** How many requests wait, by licence. */
  waitingOf(licences: string[]): Promise<Map<string, number>>;
  /** Those of the licences for which a person waits. */
  waitsFor(person: string, licences: string[]): Promise<Set<string>>;
}

/** What a description of licences takes from figures. */
export interface Forecasts {
  /** When each will be full, by licence; none where too little is known. */
  forecastsOf(
    licences: Pick<
      StoredLicence,
      'id' | 'metric' | 'bought' | 'unnamed' | 'seats'
    >[],
  ): Promise<Map<string, LicenceForecast>>;
}

/** What a description of licences takes from sources. */
export interface CountedElsewhere {
  /** Which licences are counted elsewhere, and how current that is. */
  countedBy(
    licences: string[],
  ): Promise<Map<string, NonNullable<Licence['countedBy']>>>;
}
