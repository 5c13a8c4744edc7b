import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { asServerUser, assertFree, listening, start, until } from './process.ts';
import type { Running } from './process.ts';
import { giveAway, ownerWords, runShort, writeTemplate } from './state.ts';

export const mailPorts = { dovecot: 1143, 'dovecot-lmtp': 1024, exim: 2525, roundcube: 8080 };

/** Browsers take every name below `localhost` for this machine without asking anybody: each site is a host of its own. */
export const mailHost = 'mail.localhost';

/** Running Dovecot, Exim and Roundcube. Everybody at company.test and partner.test has a mailbox, password `pw`. */
export interface MailServers {
  /** For the browser only. */
  url: string;
  smtpPort: number;
  /** Maildir of one user; it appears with the first mail or login. */
  maildir(user: string): string;
  stop(): Promise<void>;
}

const webRoot = '/var/lib/roundcube/public_html';
const roundcubeSchema = '/usr/share/roundcube/SQL/sqlite.initial.sql';

/** Fills a new database from Debian's schema, so that it belongs to the user that PHP runs as. */
const makeDatabase =
  '$db = new PDO("sqlite:" . $argv[1]); $db->exec(file_get_contents($argv[2])) === false && exit(1);';

function writeFiles(folder: string): void {
  const folders = ['dovecot/run', 'dovecot/state', 'exim/spool', 'exim/log', 'mailboxes'];
  const roundcube = ['roundcube/config', 'roundcube/temp', 'roundcube/logs'];
  for (const name of [...folders, ...roundcube]) mkdirSync(join(folder, name), { recursive: true });
  const words = {
    ...ownerWords(),
    STATE: folder,
    IMAP: mailPorts.dovecot,
    LMTP: mailPorts['dovecot-lmtp'],
    SMTP: mailPorts.exim,
  };
  writeTemplate('dovecot.conf', join(folder, 'dovecot.conf'), words);
  writeTemplate('exim.conf', join(folder, 'exim.conf'), words);
  const config = join(folder, 'roundcube/config');
  writeTemplate('roundcube.inc.php', join(config, 'config.inc.php'), words);
  // ROUNDCUBE_CONFIG_DIR replaces the whole folder, so the shipped defaults have to be in it too.
  for (const file of ['defaults.inc.php', 'mimetypes.php']) {
    copyFileSync(join('/etc/roundcube', file), join(config, file));
  }
}

/** Starts the mail stack below `state`. On failure nothing is left running. */
export async function startMail(state: string): Promise<MailServers> {
  await assertFree(mailPorts);
  const folder = join(state, 'mail');
  writeFiles(folder);
  giveAway(folder);
  const database = join(folder, 'roundcube/roundcube.db');
  runShort(asServerUser(['php', '-r', makeDatabase, database, roundcubeSchema]));

  const running: Running[] = [];
  const stop = async (): Promise<void> => void (await Promise.all(running.map((server) => server.stop())));
  const log = (name: string): string => join(state, `${name}.out`);
  const up = (name: string, command: string[], env: Record<string, string> = {}): void =>
    void running.push(start(asServerUser(command), log(name), { env }));

  try {
    up('dovecot', ['dovecot', '-F', '-c', join(folder, 'dovecot.conf')]);
    up('exim', ['exim4', '-C', join(folder, 'exim.conf'), '-bdf', '-q1m']);
    // Several workers: Roundcube's frames ask for pages while another request is still under way.
    up('roundcube', ['php', '-S', `127.0.0.1:${mailPorts.roundcube}`, '-t', webRoot], {
      PHP_CLI_SERVER_WORKERS: '4',
      ROUNDCUBE_CONFIG_DIR: join(folder, 'roundcube/config'),
    });
    await listening('Dovecot (IMAP)', mailPorts.dovecot, log('dovecot'));
    await listening('Dovecot (LMTP)', mailPorts['dovecot-lmtp'], log('dovecot'));
    await listening('Exim', mailPorts.exim, log('exim'));
    await listening('Roundcube', mailPorts.roundcube, log('roundcube'));
    const login = `http://127.0.0.1:${mailPorts.roundcube}/`;
    await until('Roundcube shows its login', async () =>
      (await (await fetch(login)).text()).includes('rcmloginuser'),
    );
    return {
      url: `http://${mailHost}:${mailPorts.roundcube}/`,
      smtpPort: mailPorts.exim,
      maildir: (user) => join(folder, 'mailboxes', user, 'Maildir'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
