import { useCallback, useEffect, useState } from 'react';

/** Whether the browser can say what is in view. */
const canObserve = () => typeof IntersectionObserver !== 'undefined';

/**
 * Whether an element is in view or soon will be, and how high it was when it last was. On paper everything is near.
 *
 * @param always - near whatever happens, as in a list that is short
 */
export function useNear<T extends HTMLElement>(always: boolean) {
  const [element, ref] = useState<T | null>(null);
  const [near, setNear] = useState(!canObserve());
  const [height, setHeight] = useState<number>();
  const show = useCallback(() => setNear(true), []);

  useEffect(() => {
    if (always || !element || !canObserve()) return undefined;
    const observer = new IntersectionObserver(
      entries => {
        const { isIntersecting, boundingClientRect } = entries.at(-1)!;
        if (!isIntersecting) setHeight(boundingClientRect.height);
        setNear(isIntersecting);
      },
      { root: scrollerOf(element), rootMargin: '600px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [always, element]);

  useEffect(() => {
    window.addEventListener('beforeprint', show);
    return () => window.removeEventListener('beforeprint', show);
  }, [show]);

  return { ref, near: always || near, height };
}

/** What scrolls an element; null: the window. Its margin counts only for the root of an observer. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let it = element.parentElement; it; it = it.parentElement) {
    const { overflowY } = getComputedStyle(it);
    if (/auto|scroll|overlay/.test(overflowY)) {
      return it === document.scrollingElement ? null : it;
    }
  }
  return null;
}
