import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

const TAB = '.bui-PluginHeader [role="tab"][aria-selected="true"]';

/** On a narrow screen the tabs of the header scroll sideways: brings that of the page into view. */
export function useTabInView() {
  const { pathname } = useLocation();
  useEffect(() => {
    // The header marks its tab after the page has changed.
    const frame = requestAnimationFrame(() =>
      document
        .querySelector(TAB)
        ?.scrollIntoView?.({ block: 'nearest', inline: 'center' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [pathname]);
}
