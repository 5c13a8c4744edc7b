import type { SiteRow, SitesActions } from '../../utils/consent/state.ts';
import type { SitesWords } from '../../utils/interface/sites/en.ts';
import { sites as room } from '../../utils/interface/sites/index.ts';
import { useWords } from '../words.ts';

interface Props {
  row: SiteRow;
  /** Writes an instant for today's reader. */
  moment: (at: number) => string;
  described: boolean;
  actions: SitesActions;
}

/** One site: its switch, what is read of it, and its accounts. */
export function Row({ row, moment, described, actions }: Props) {
  const { words } = useWords(room);
  const { key, origins, granted, allowed, accounts } = row;
  const name = row.host === null ? row.name : words.at(row.name, row.host);
  const title = `site-${key.replaceAll(/\W+/gu, '-')}`;
  return (
    <li class="card" aria-labelledby={title}>
      <div class="head">
        <div>
          <h3 id={title}>{name}</h3>
          <p class="quiet hosts" dir="ltr">
            {origins.map((origin) => new URL(origin).host).join(', ')}
          </p>
        </div>
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={granted}
          aria-label={words.allow(name)}
          disabled={!allowed}
          onClick={() => actions.allow(row, !granted)}
        >
          <span class="track" aria-hidden="true">
            <span class="knob" />
          </span>
        </button>
      </div>
      <p class={row.health?.state === 'changed' && granted ? 'trouble' : 'status'}>
        {statusOf(row, name, words.status, moment)}
      </p>
      {granted && row.health?.state === 'changed' && (
        <p role="status">
          <button type="button" class="plain" onClick={() => actions.describe(row)}>
            {words.describe}
          </button>{' '}
          {described ? words.described : ''}
        </p>
      )}
      {granted && (
        <ul class="accounts">
          {accounts.map((account) => (
            <li key={`${account.origin} ${account.account}`}>
              <label>
                <input
                  type="checkbox"
                  checked={account.work}
                  onChange={() => actions.work(row, account, !account.work)}
                />
                <bdi class="account">{account.account}</bdi>
                <span class="quiet">{account.work ? words.recorded : words.counted}</span>
              </label>
            </li>
          ))}
          {accounts.length === 0 && <li class="quiet">{words.noAccount(name)}</li>}
        </ul>
      )}
    </li>
  );
}

function statusOf(
  { granted, allowed, accounts, health }: SiteRow,
  name: string,
  words: SitesWords['status'],
  moment: (at: number) => string,
): string {
  const working = accounts.some(({ work }) => work);
  if (!allowed) return words.forbidden;
  if (!granted) return working ? words.takenBack : words.notAllowed;
  if (!working) return words.noWork;
  if (health?.state === 'signed-out') return words.signedOut(name, moment(health.since));
  if (health?.state === 'changed') return words.changed(moment(health.since));
  return health ? words.reading : words.waiting;
}
