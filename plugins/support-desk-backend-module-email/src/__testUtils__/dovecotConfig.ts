import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** Whose a Dovecot and its mails are: root has none, which Dovecot refuses. */
export function ownerOfMails() {
  const { uid, gid, username } = userInfo();
  if (uid !== 0) {
    return {
      uid,
      gid,
      internal: username,
      group: idOf('-gn'),
      login: username,
    };
  }
  const user = 'dovecot';
  return {
    uid: Number(idOf('-u', user)),
    gid: Number(idOf('-g', user)),
    internal: user,
    group: idOf('-gn', user),
    login: 'dovenull',
  };
}

/** What Dovecot 2.3 needs to run in a directory of its own, as whoever starts it. */
export function dovecotConfig(options: {
  home: string;
  port: number;
  /** Of any user. */
  password: string;
  /** Where it asks about tokens of XOAUTH2. */
  introspectionUrl?: string;
}): { [file: string]: string } {
  const { home, port, password, introspectionUrl } = options;
  const { uid, gid, internal, group, login } = ownerOfMails();
  const tokens = `
passdb {
  driver = oauth2
  mechanisms = xoauth2
  args = ${home}/oauth2
}
`;
  return {
    conf: `
protocols = imap
listen = 127.0.0.1
base_dir = ${home}/run
state_dir = ${home}/run
instance_name = ${port}
log_path = /dev/stderr
ssl = no
disable_plaintext_auth = no
auth_failure_delay = 0
auth_mechanisms = plain login ${introspectionUrl ? 'xoauth2' : ''}
default_internal_user = ${internal}
default_internal_group = ${group}
default_login_user = ${login}
mail_location = mdbox:${home}/mails/%u
mail_max_userip_connections = 100
first_valid_uid = 1
passdb {
  driver = static
  mechanisms = plain login
  args = password=${password}
}
${introspectionUrl ? tokens : ''}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${home}/mails/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
  # Who is refused need not wait.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
`,
    oauth2: `
introspection_mode = post
introspection_url = ${introspectionUrl}
username_attribute = username
active_attribute = active
active_value = true
`,
  };
}

function idOf(...args: string[]): string {
  return String(spawnSync('id', args).stdout).trim();
}
