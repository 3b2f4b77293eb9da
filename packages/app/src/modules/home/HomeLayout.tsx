import { HomePageLayoutProps } from '@backstage/plugin-home-react/alpha';
import { PluginHeader } from '@backstage/ui';
import { RiHome5Fill } from '@remixicon/react';
import { CSSProperties } from 'react';
import styles from './HomeLayout.module.css';

/**
 * Widgets in the order and width of the page's `defaultConfig`, each as high as what it shows.
 * A widget that is configured and not installed leaves no gap.
 */
export function HomeLayout({ widgets, defaultConfig }: HomePageLayoutProps) {
  const places =
    defaultConfig ??
    widgets.map(({ name = '' }) => ({ component: name, width: 6 }));
  return (
    <main>
      <PluginHeader title="Home" icon={<RiHome5Fill />} />
      <div className={styles.grid}>
        {places.map(({ component, width }) => {
          const widget = widgets.find(({ name }) => name === component);
          return (
            widget && (
              <div
                key={component}
                className={styles.place}
                style={{ '--columns': width } as CSSProperties}
              >
                {widget.component}
              </div>
            )
          );
        })}
      </div>
    </main>
  );
}
