import { useLayoutEffect, useRef, useState } from 'react';

/** Until it is measured, and where nothing can be: on paper, in tests. */
const DEFAULT_WIDTH = 720;

/** How wide an element is, in pixels; follows it. */
export function useWidth<T extends Element>() {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.round(entry.contentRect.width) || DEFAULT_WIDTH),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
