import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { homeModule } from './modules/home';
import { mailPlugin } from './modules/mail';
import { navModule } from './modules/nav';
import { signInModule } from './modules/signIn';
import { supportModules } from './modules/support';

export default createApp({
  features: [
    catalogPlugin,
    homeModule,
    mailPlugin,
    navModule,
    signInModule,
    ...supportModules,
  ],
});
