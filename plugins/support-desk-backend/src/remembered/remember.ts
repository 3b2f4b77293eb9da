import type {
  PermissionsService,
  RootConfigService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { RememberedPermissions } from './RememberedPermissions';
import { RememberedUserInfo } from './RememberedUserInfo';

const KEY = 'supportDesk.rememberDecisions';
const DEFAULT_MS = 5_000;

/** The services that decide who may do what, asked once in a while; `supportDesk.rememberDecisions` says how long that is. */
export function remember({
  config,
  permissions,
  userInfo,
}: {
  config: RootConfigService;
  permissions: PermissionsService;
  userInfo: UserInfoService;
}): { permissions: PermissionsService; userInfo: UserInfoService } {
  const milliseconds = config.has(KEY)
    ? durationToMilliseconds(readDurationFromConfig(config, { key: KEY }))
    : DEFAULT_MS;
  return {
    permissions: new RememberedPermissions({
      inner: permissions,
      milliseconds,
    }),
    userInfo: new RememberedUserInfo({ inner: userInfo, milliseconds }),
  };
}
