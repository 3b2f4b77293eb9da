import type { BareRepository } from './git';
import { gitea } from './gitea';
import { github } from './github';
import { gitlab } from './gitlab';

/** A request as the fake hosts keep it. */
export interface OpenedRequest {
  number: number;
  title: string;
  description: string;
  branch: string;
  base: string;
  open: boolean;
}

/** The requests of one repository. */
export class Requests {
  readonly all: OpenedRequest[] = [];
  /** Hidden from the list once, as if they were opened a moment later. */
  hideOnce = false;

  open(branch: string | null, base: string | null): OpenedRequest[] {
    const hidden = this.hideOnce;
    this.hideOnce = false;
    return hidden ? [] : this.#open(branch, base);
  }

  /** @returns undefined where there is one already */
  create(
    request: Omit<OpenedRequest, 'number' | 'open'>,
  ): OpenedRequest | undefined {
    if (this.#open(request.branch, request.base).length > 0) return undefined;
    const created = { ...request, number: this.all.length + 1, open: true };
    this.all.push(created);
    return created;
  }

  update(number: number, changes: Partial<OpenedRequest>): OpenedRequest {
    return Object.assign(this.all.find(it => it.number === number)!, changes);
  }

  #open(branch: string | null, base: string | null): OpenedRequest[] {
    return this.all.filter(
      it =>
        it.open &&
        it.branch === (branch ?? it.branch) &&
        it.base === (base ?? it.base),
    );
  }
}

/** What the answers of a fake host are made of. */
export interface FakeParts {
  repository: BareRepository;
  requests: Requests;
}

/** What must never be told. */
export const TOKEN = 'very-secret-token';

export const hosts = { github, gitlab, gitea };
