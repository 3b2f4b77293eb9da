export { SuperUsersRouter } from './SuperUsersRouter';
