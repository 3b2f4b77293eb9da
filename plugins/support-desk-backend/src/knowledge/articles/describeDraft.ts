import type {
  CompiledModel,
  Draft,
  Publication,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { pageUrl } from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import { docsUrl, type DocsSource } from './Documentation';
import type { StoredDraft, StoredImage, StoredPublication } from './types';

/** What there is to tell of a draft besides itself. */
export interface DraftFacts {
  model: CompiledModel;
  source: DocsSource;
  images: StoredImage[];
  publication?: StoredPublication;
  /** By reference, of people and entities. */
  names: Record<string, string>;
}

/** A draft as the API answers it. */
export function describeDraft(
  draft: StoredDraft,
  { model, source, images, publication, names }: DraftFacts,
): Draft {
  const named = (ref: string) => ({ ref, title: names[ref] ?? ref });
  const service = model.services[draft.module ?? ''];
  return {
    id: draft.id,
    model: model.ref,
    modelTitle: model.title,
    ...(draft.candidate && { candidate: draft.candidate }),
    entity: named(draft.entityRef),
    path: draft.path,
    changes: draft.base !== undefined,
    ...(service && { module: { id: service.id, title: service.title } }),
    title: draft.title,
    body: draft.body,
    images: images.map(({ name, mediaType, size }) => ({
      name,
      mediaType,
      size,
    })),
    createdBy: named(draft.createdBy),
    updatedBy: named(draft.updatedBy),
    updatedAt: draft.updatedAt.toISOString(),
    version: draft.version,
    ...('publisher' in source
      ? {
          publisher: {
            id: source.publisher.id,
            title: source.publisher.title,
            proposes: source.publisher.proposes,
          },
        }
      : source),
    ...(publication && {
      publication: describePublication(publication, named),
    }),
    url: docsUrl(draft.entityRef, pageUrl(draft.path)),
  };
}

function describePublication(
  it: StoredPublication,
  named: (ref: string) => { ref: string; title: string },
): Publication {
  return {
    state: it.state,
    publisher: it.publisher,
    at: it.at.toISOString(),
    by: named(it.by),
    ...(it.revision && { revision: it.revision }),
    ...(it.url && { url: it.url }),
    ...(it.builtAt && { builtAt: it.builtAt.toISOString() }),
    ...(it.foundAt && { foundAt: it.foundAt.toISOString() }),
    ...(it.problem && { problem: it.problem }),
    ...(it.notice && { notice: it.notice }),
    told: it.told,
  };
}
