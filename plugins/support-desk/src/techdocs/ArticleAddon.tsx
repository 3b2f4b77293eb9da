import { SupportProviders } from '../components/SupportProviders';
import { ArticleOfPage } from './ArticleOfPage';

/** Addons stand outside of the plugin's wrapper, and bring what it gives. */
export function ArticleAddon() {
  return (
    <SupportProviders>
      <ArticleOfPage />
    </SupportProviders>
  );
}
