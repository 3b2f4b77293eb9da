import type { Draft } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useRef, useState } from 'react';
import { supportDeskApiRef } from '../../../api';
import { reasonOf } from '../../../hooks/workFailure';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';

/** An image on its way, or why it did not get there. */
export interface ImageUpload {
  key: number;
  name: string;
  problem?: string;
}

/** How many of the images that were added have been seen to. */
export interface ImageProgress {
  done: number;
  total: number;
}

const NOTHING: ImageProgress = { done: 0, total: 0 };

/**
 * Adds images to an article, one after the other; what is refused stays with the reason.
 *
 * @param options - `upload`: sends it and answers the Markdown that shows it; `onAdded`: puts that into the text
 */
export function useDraftImages(
  draft: string,
  options: {
    between: <T>(work: () => Promise<T>) => Promise<T>;
    onAdded: (draft: Draft, markdown: string) => void;
  },
) {
  const api = useApi(supportDeskApiRef);
  const { t } = useMessages(articlesTranslationRef);
  const [uploads, setUploads] = useState<ImageUpload[]>([]);
  const [progress, setProgress] = useState(NOTHING);
  const keys = useRef(0);
  const latest = useRef(options);
  latest.current = options;

  const dismiss = (key: number) =>
    setUploads(all => all.filter(it => it.key !== key));
  const upload = async (image: File) => {
    const { name, type } = image;
    keys.current += 1;
    const key = keys.current;
    const fail = (problem: string) =>
      setUploads(all =>
        all.map(it => (it.key === key ? { ...it, problem } : it)),
      );
    setUploads(all => [...all, { key, name }]);
    if (!type.startsWith('image/')) {
      fail(t('articles.editor.images.notImage'));
      return;
    }
    try {
      const added = await latest.current.between(() =>
        api.addDraftImage(draft, image, { name }),
      );
      dismiss(key);
      latest.current.onAdded(added.draft, added.markdown);
    } catch (error) {
      fail(reasonOf(error as Error));
    }
  };
  const add = async (images: File[]) => {
    setProgress(({ done, total }) => ({ done, total: total + images.length }));
    for (const image of images) {
      await upload(image);
      setProgress(({ done, total }) =>
        done + 1 === total ? NOTHING : { done: done + 1, total },
      );
    }
  };
  return { add, dismiss, uploads, progress };
}
