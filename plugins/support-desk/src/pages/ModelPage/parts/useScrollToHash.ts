import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { anchorsOf } from '../logic/sections';

/**
 * Shows what the address names behind `#`. The browser cannot: the page is drawn after the address was read, and not every
 * entry of a model has an anchor of its own.
 */
export function useScrollToHash() {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (!hash) return;
    const element = anchorsOf(decodeURIComponent(hash.slice(1)))
      .map(id => document.getElementById(id))
      .find(Boolean);
    element?.scrollIntoView?.();
    element?.focus({ preventScroll: true });
  }, [hash, key]);
}
