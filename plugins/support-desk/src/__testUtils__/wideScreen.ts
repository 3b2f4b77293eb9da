const listeners = new Set<(event: { matches: boolean }) => void>();
let isWide = true;

/**
 * As wide as the queries of a page ask; jsdom has no width of its own. BUI looks once, when it is loaded: this has to be
 * the first import of a test.
 */
window.matchMedia = query =>
  ({
    get matches() {
      return isWide && query.includes('min-width');
    },
    media: query,
    addListener: () => {},
    removeListener: () => {},
    addEventListener: (_: string, listener: () => void) => {
      if (query.includes('min-width')) listeners.add(listener);
    },
    removeEventListener: () => {},
  } as unknown as MediaQueryList);

/** Makes it wide or narrow, as when it is turned. */
export function turnScreen(to: 'wide' | 'narrow') {
  isWide = to === 'wide';
  listeners.forEach(listener => listener({ matches: isWide }));
}
