import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import { NavContentBlueprint } from '@backstage/plugin-app-react';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import { SidebarSearchModal } from '@backstage/plugin-search';
import {
  RiArticleLine,
  RiCustomerService2Line,
  RiHome5Fill,
  RiMenuLine,
  RiNotification3Line,
  RiSearchLine,
  RiSettings3Fill,
  RiShapesFill,
} from '@remixicon/react';
import { ReactElement } from 'react';
import { SidebarLogo } from './SidebarLogo';

const icons: Record<string, ReactElement> = {
  'page:home': <RiHome5Fill />,
  'page:catalog': <RiShapesFill />,
  'page:techdocs': <RiArticleLine />,
  'page:support-desk': <RiCustomerService2Line />,
};

/** The portal's navigation, as a bar at the side or, on a phone, at the foot. */
export const SidebarContent = NavContentBlueprint.make({
  params: {
    component: ({ navItems }) => {
      const nav = navItems.withComponent(item => (
        <SidebarItem
          icon={() => icons[item.node.spec.id] ?? item.icon}
          to={item.href}
          text={item.title}
        />
      ));

      // Reached otherwise: from entities, or by the items below.
      nav.take('page:catalog-graph');
      nav.take('page:search');
      nav.take('page:notifications');
      nav.take('page:user-settings');
      const support = nav.take('page:support-desk');

      return (
        <Sidebar>
          <SidebarLogo />
          <SidebarGroup label="Search" icon={<RiSearchLine />} to="/search">
            <SidebarSearchModal icon={() => <RiSearchLine />} />
          </SidebarGroup>
          <SidebarDivider />
          <SidebarGroup label="Menu" icon={<RiMenuLine />}>
            {nav.take('page:home')}
            {nav.take('page:catalog')}
            <SidebarDivider />
            <SidebarScrollWrapper>
              {nav.take('page:techdocs')}
              {nav.rest({ sortBy: 'title' })}
            </SidebarScrollWrapper>
          </SidebarGroup>
          <SidebarGroup
            label="Support"
            icon={<RiCustomerService2Line />}
            to="/support"
          >
            {support}
          </SidebarGroup>
          <SidebarSpace />
          <SidebarDivider />
          <SidebarGroup
            label="Notifications"
            icon={<RiNotification3Line />}
            to="/notifications"
          >
            <NotificationsSidebarItem />
          </SidebarGroup>
          <SidebarDivider />
          <SidebarGroup
            label="Settings"
            icon={<RiSettings3Fill />}
            to="/settings"
          >
            <SidebarItem
              icon={() => <RiSettings3Fill />}
              to="/settings"
              text="Settings"
            />
          </SidebarGroup>
        </Sidebar>
      );
    },
  },
});
