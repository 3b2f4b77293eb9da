import DOMPurify from 'dompurify';
import { useEffect, useRef } from 'react';

/** Leaves the page where it is when a link of it is followed. */
function openElsewhere(root: ShadowRoot) {
  for (const link of root.querySelectorAll('a[href]:not([href^="#"])')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
}

/** A piece of another page with a style sheet of its own, which neither takes from this page nor gives to it. */
export function ShadowHtml(props: { html: string; css: string }) {
  const host = useRef<HTMLDivElement>(null);
  const { html, css } = props;
  useEffect(() => {
    const element = host.current!;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = css;
    const page = document.createElement('div');
    page.innerHTML = DOMPurify.sanitize(html);
    root.replaceChildren(style, page);
    openElsewhere(root);
  }, [html, css]);
  return <div ref={host} />;
}
