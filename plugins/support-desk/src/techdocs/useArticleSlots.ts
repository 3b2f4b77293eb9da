import { useShadowRoot } from '@backstage/plugin-techdocs-react';
import { useEffect, useState } from 'react';

export const EDIT_SLOT = 'support-desk-edit';
export const FEEDBACK_SLOT = 'support-desk-feedback';

interface ShownArticle {
  key: string;
  element: HTMLElement;
  title: string;
  /** What is put into the slots stands in here: outside of the shadow root, so that the portal's styles reach it. */
  host: Element;
}

/**
 * Makes places in the article that TechDocs shows, before its first and after its last word.
 *
 * @param key - names the page; until TechDocs shows it there is the one before, which does not count
 */
export function useArticleSlots(key: string): ShownArticle | undefined {
  const host = useShadowRoot()?.host;
  const element = useArticleElement();
  const [shown, setShown] = useState<{ key: string; element: HTMLElement }>();

  useEffect(() => {
    if (!element) return undefined;
    setShown(before =>
      before?.element === element ? before : { key, element },
    );
    const [first, last] = [EDIT_SLOT, FEEDBACK_SLOT].map(name => {
      const slot = document.createElement('slot');
      slot.name = name;
      return slot;
    });
    element.prepend(first);
    element.append(last);
    return () => {
      first.remove();
      last.remove();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another page is another element
  }, [element]);

  if (!host || !element || shown?.element !== element || shown.key !== key) {
    return undefined;
  }
  return { key, element, title: titleOf(element), host };
}

/** `useShadowRootElements` sees a page only when something in it changes after it was put there. */
function useArticleElement(): HTMLElement | undefined {
  const shadowRoot = useShadowRoot();
  const [element, setElement] = useState<HTMLElement>();
  useEffect(() => {
    if (!shadowRoot) return undefined;
    const look = () =>
      setElement(shadowRoot.querySelector('article') ?? undefined);
    look();
    const observer = new MutationObserver(look);
    observer.observe(shadowRoot, { childList: true });
    return () => observer.disconnect();
  }, [shadowRoot]);
  return element;
}

function titleOf(article: HTMLElement): string {
  const heading = article.querySelector('h1')?.cloneNode(true) as
    | HTMLElement
    | undefined;
  heading?.querySelectorAll('.headerlink').forEach(it => it.remove());
  return heading?.textContent?.trim() ?? '';
}
