import DOMPurify from 'dompurify';
import { useEffect, useRef } from 'react';
import styles from './ShadowHtml.module.css';

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
    // What a style sheet says of the body of a page is said of this.
    const page = document.createElement('body');
    page.innerHTML = DOMPurify.sanitize(html);
    root.replaceChildren(style, page);
    openElsewhere(root);
  }, [html, css]);
  return <div ref={host} className={styles.page} />;
}
