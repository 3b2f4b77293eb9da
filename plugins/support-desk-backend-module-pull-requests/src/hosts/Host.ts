import type { SourceLocation } from './locations';

/** What is asked to be merged. */
export interface Proposal {
  /** The branch with the changes. */
  branch: string;
  /** The branch that is to have them. */
  base: string;
  title: string;
  description: string;
}

/** The pull or merge requests of one repository. */
export interface ReviewRequests {
  /** The open one from a branch into another. */
  find(
    proposal: Proposal,
  ): Promise<{ number: number; url: string } | undefined>;
  /**
   * @returns the address for people
   * @throws ConflictError where there is one already
   */
  create(proposal: Proposal): Promise<string>;
  update(number: number, proposal: Proposal): Promise<void>;
}

/** A repository to which we may write. */
export interface Connection {
  /** `Authorization` for Git over HTTP. */
  authorization: string;
  requests: ReviewRequests;
}

/** A kind of host: what differs between GitHub, GitLab and Gitea. */
export interface Host {
  /** Of the publisher. */
  id: string;
  title: string;
  /** Where its credentials are configured: `integrations.github`. */
  setting: string;
  /** How its addresses call a folder and a file on a branch. */
  views: Record<'tree' | 'blob', string>;
  /**
   * The folder at an address.
   *
   * @returns undefined where none of the configured hosts has it, or we have no credentials there
   * @throws InputError where the address is no folder of a branch
   */
  locate(target: string): SourceLocation | undefined;
  connect(location: SourceLocation): Promise<Connection>;
}

/** Basic authentication. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
