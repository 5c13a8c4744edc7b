import { clockTime } from '../../utils/duration.ts';
import type { SiteRow, SitesActions } from '../../utils/consent/state.ts';

interface Props {
  row: SiteRow;
  now: number;
  described: boolean;
  actions: SitesActions;
}

/** One site: its switch, what is read of it, and its accounts. */
export function Row({ row, now, described, actions }: Props) {
  const { key, name, origins, granted, accounts } = row;
  const title = `site-${key.replaceAll(/\W+/gu, '-')}`;
  return (
    <li class="card" aria-labelledby={title}>
      <div class="head">
        <div>
          <h2 id={title}>{name}</h2>
          <p class="quiet">{origins.map((origin) => new URL(origin).host).join(', ')}</p>
        </div>
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={granted}
          aria-label={`Allow reading ${name}`}
          onClick={() => actions.allow(row, !granted)}
        >
          <span class="track" aria-hidden="true">
            <span class="knob" />
          </span>
        </button>
      </div>
      <p class={row.health?.state === 'changed' && granted ? 'trouble' : 'status'}>{statusOf(row, now)}</p>
      {granted && row.health?.state === 'changed' && (
        <p role="status">
          <button type="button" class="plain" onClick={() => actions.describe(row)}>
            Copy a description of the page for a bug report
          </button>{' '}
          {described ? 'Copied: its structure, without a word of anybody’s.' : ''}
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
                <span class="account">{account.account}</span>
                <span class="quiet">
                  {account.work ? 'work account, recorded' : 'counted only, never stored'}
                </span>
              </label>
            </li>
          ))}
          {accounts.length === 0 && (
            <li class="quiet">No account seen yet. Open {name} in a tab and sign in.</li>
          )}
        </ul>
      )}
    </li>
  );
}

function statusOf({ granted, accounts, health, name }: SiteRow, now: number): string {
  const working = accounts.some(({ work }) => work);
  if (!granted) {
    return working
      ? 'Not read: the permission was taken back. What was recorded stays.'
      : 'Not allowed. Nothing here is read.';
  }
  if (!working) return 'Allowed, but no work account is chosen: nothing is recorded.';
  if (health?.state === 'signed-out') return `${name} is signed out since ${clockTime(health.since, now)}.`;
  if (health?.state === 'changed')
    return `This page has changed: readings since ${clockTime(health.since, now)} may be incomplete.`;
  return health ? 'Reading.' : 'Allowed. It is read as soon as it is open.';
}
