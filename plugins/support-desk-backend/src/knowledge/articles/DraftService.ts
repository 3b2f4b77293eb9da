import { ConflictError } from '@backstage/errors';
import type {
  CompiledModel,
  Draft,
  editDraftSchema,
  Preview,
  PreviewRequest,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { posix } from 'node:path';
import type { z } from 'zod';
import { MalformedRequestError } from '../../http';
import type { TicketCaller } from '../../tickets/TicketService';
import type { CandidateProgress } from '../candidates/CandidateProgress';
import type { DatabaseDraftStore } from './DatabaseDraftStore';
import type { Documentation } from './Documentation';
import type { DraftAccess } from './DraftAccess';
import type { DraftReader } from './DraftReader';
import type { DraftStarter, StartRequest } from './DraftStarter';
import { checkImage, imageTypeOf } from './images';
import { previewOf, type ShownImage } from './preview';
import { firstFree, slugOf } from './slug';
import { retitle } from './template';
import type { DraftField, StoredDraft } from './types';

/** A change of a draft, checked against its schema. */
export type EditRequest = z.output<typeof editDraftSchema>;

const MAX_IMAGES = 30;

const FIELDS = ['title', 'body', 'path', 'module'] as const;

interface DraftServiceOptions {
  access: DraftAccess;
  clock: ClockService;
  documentation: Documentation;
  drafts: DatabaseDraftStore;
  progress: CandidateProgress;
  reader: DraftReader;
  starter: DraftStarter;
}

/** What people do with articles while they write them. */
export class DraftService {
  readonly #options: DraftServiceOptions;

  constructor(options: DraftServiceOptions) {
    this.#options = options;
  }

  async start(request: StartRequest, caller: TicketCaller): Promise<Draft> {
    const { starter, reader } = this.#options;
    const { draft, standing } = await starter.start(request, caller);
    return reader.describe(draft, standing);
  }

  /**
   * Saves a draft. Where its page had changed and the caller was shown that, it goes on from there.
   *
   * @param version - the one that the caller has seen
   * @throws StaleDraftError when somebody else was faster: nobody overwrites what they have not seen
   * @throws MalformedRequestError for a module that the model has not, and another path of a page that exists
   */
  async edit(
    id: string,
    version: number,
    edit: EditRequest,
    caller: TicketCaller,
  ): Promise<Draft> {
    const { access, drafts, reader, clock } = this.#options;
    const visit = await access.admit(id, version, caller);
    const { draft, standing } = visit;
    const edited = editedDraft(draft, edit, standing.registered.model);
    await access.assertWrites(standing, edited.module);
    const shown = draft.refused?.by === caller.user && draft.refused;
    const fields = FIELDS.filter(it => edited[it] !== draft[it]);
    if (fields.length === 0 && !shown) return reader.describe(draft, standing);
    const saved = await drafts.update(
      {
        ...edited,
        ...(shown && { base: shown.revision, refused: undefined }),
        updatedBy: caller.user,
        updatedAt: clock.now(),
      },
      { by: caller.user, fields },
    );
    return reader.describe(
      saved ?? (await access.refuseStale(draft)),
      standing,
    );
  }

  /** Throws a draft away; its candidate is open again. @throws StaleDraftError when somebody else was faster */
  async delete(
    id: string,
    version: number,
    caller: TicketCaller,
  ): Promise<void> {
    const { access, drafts, progress } = this.#options;
    const { draft } = await access.admit(id, version, caller);
    if (!(await drafts.delete(draft))) await access.refuseStale(draft);
    if (draft.candidate) await progress.reopened(draft.candidate);
  }

  /**
   * Keeps an image with a draft.
   *
   * @throws MalformedRequestError for what is no image
   * @throws ConflictError when it has as many as it may have
   */
  async addImage(
    id: string,
    { name, content }: { name: string; content: Buffer },
    caller: TicketCaller,
  ): Promise<{ draft: Draft; markdown: string }> {
    const { access, clock, drafts, reader } = this.#options;
    const { stem, extension, mediaType } = await checkImage(name, content);
    for (;;) {
      const { draft: seen } = await access.visit(id, caller);
      const visit = await access.admit(id, seen.version, caller);
      const { draft, standing } = visit;
      const images = await drafts.imagesOf([id]);
      if (images.length >= MAX_IMAGES) {
        throw new ConflictError(
          `draft: '${draft.title}' has ${images.length} images; allowed are ${MAX_IMAGES}`,
        );
      }
      const article = slugOf(posix.basename(draft.path, '.md'));
      const free = firstFree(`${article}-${stem}`, it =>
        images.some(image => image.name.startsWith(`${it}.`)),
      );
      const image = { name: `${free}.${extension}`, mediaType };
      const saved = await drafts.addImage(
        { ...draft, updatedBy: caller.user, updatedAt: clock.now() },
        { ...image, size: content.length, content },
        caller.user,
      );
      // Whoever pastes an image while somebody saves has overwritten nothing.
      if (saved) {
        return {
          draft: await reader.describe(saved, standing),
          markdown: `![${stem.replaceAll('-', ' ')}](${image.name})`,
        };
      }
    }
  }

  /** Shows Markdown as TechDocs will. */
  async preview(
    { body, draft: id }: PreviewRequest,
    caller: TicketCaller,
  ): Promise<Preview> {
    if (!id) return previewOf('index.md', body, async () => undefined);
    const { draft } = await this.#options.access.visit(id, caller);
    return previewOf(draft.path, body, path => this.#imageOf(draft, path));
  }

  async #imageOf(
    draft: StoredDraft,
    path: string,
  ): Promise<ShownImage | undefined> {
    const { drafts, documentation } = this.#options;
    const mediaType = imageTypeOf(path);
    if (!mediaType) return undefined;
    const own = await drafts.contentOf(draft.id, path);
    if (own) return { mediaType, content: own };
    const [entity] = await documentation.entities([draft.entityRef]);
    const site = entity && (await documentation.siteOf(entity));
    const file = posix.join(posix.dirname(draft.path), path);
    if (!site || file.startsWith('../')) return undefined;
    const there = await site.read(file).catch(() => undefined);
    return there && { mediaType, content: there.content };
  }
}

function editedDraft(
  draft: StoredDraft,
  { title: given, body, path, module }: EditRequest,
  { services }: CompiledModel,
): StoredDraft {
  if (module && !services[module]) {
    throw wrong('module', 'is not a service of the model', services);
  }
  if (path !== undefined && path !== draft.path && draft.base !== undefined) {
    throw wrong('path', 'is where the page lives, and stays', {
      [draft.path]: draft,
    });
  }
  const title = given?.replace(/\s+/g, ' ') ?? draft.title;
  return {
    ...draft,
    title,
    body: retitle(body ?? draft.body, draft.title, title),
    path: path ?? draft.path,
    module: module === undefined ? draft.module : module ?? undefined,
  };
}

function wrong(
  field: DraftField,
  message: string,
  allowed: Record<string, unknown>,
) {
  return new MalformedRequestError([
    { field: `body.${field}`, message, allowed: Object.keys(allowed) },
  ]);
}
