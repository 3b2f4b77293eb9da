import type { AlertApi } from '@backstage/core-plugin-api';
import type {
  ToastApi,
  ToastApiMessage,
  ToastApiPostResult,
} from '@backstage/frontend-plugin-api';

const SEVERITY = {
  neutral: 'info',
  info: 'info',
  success: 'success',
  warning: 'warning',
  danger: 'error',
} as const;

/** Says what a toast says by an alert: apps of the old front-end system have no toasts. */
export class AlertToasts implements ToastApi {
  constructor(private readonly alerts: AlertApi) {}

  post(toast: ToastApiMessage): ToastApiPostResult {
    this.alerts.post({
      message: [toast.title, toast.description]
        .filter(part => typeof part === 'string')
        .join(' '),
      severity: SEVERITY[toast.status ?? 'success'],
      display: toast.timeout === undefined ? 'permanent' : 'transient',
    });
    // An alert goes by itself or by its reader.
    return { close: () => undefined };
  }
}
