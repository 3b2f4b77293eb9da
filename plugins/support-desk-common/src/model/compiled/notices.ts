import type { ReportSectionKind } from '../../api/reports';
import type {
  ChannelKind,
  CompiledTarget,
  Condition,
  Entry,
  Named,
} from './shared';

/** @public */
export interface CompiledNotice extends Named {
  kind:
    | 'plannedDowntime'
    | 'unplannedInterruption'
    | 'serviceResumed'
    | 'release'
    | 'change'
    | 'general';
  requires: Condition[];
  audience: string[];
  channels: ChannelKind[];
  include: string[];
  targets: CompiledTarget[];
  followedBy: string[];
  acknowledgement?: Entry & {
    by: string[];
    chase?: Entry & {
      responsible: string[];
      channel: ChannelKind;
      text?: string;
    };
  };
}

/** @public */
export interface CompiledReport extends Named {
  schedule: string;
  responsible: string[];
  sentTo: string[];
  contents: string[];
  forms: string[];
  /** Sections that the portal fills in; none: all. */
  shows: ReportSectionKind[];
  /** Request types that it is about; none: all. */
  requestTypes: string[];
  /** Categories whose requests it lists as suggestions (S0-81). */
  categories: string[];
  survey?: Entry & {
    audience: string[];
    sample?: 'all' | 'random' | 'volunteer';
    about?: string;
    contact?: string;
    /** Nobody can tell who answered what. */
    anonymous: boolean;
  };
  review?: Entry & {
    responsible: string[];
    schedule?: string;
    outcome?: string;
  };
}
