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
  survey?: Entry & {
    audience: string[];
    sample?: 'all' | 'random' | 'volunteer';
    about?: string;
    contact?: string;
  };
  review?: Entry & {
    responsible: string[];
    schedule?: string;
    outcome?: string;
  };
}
