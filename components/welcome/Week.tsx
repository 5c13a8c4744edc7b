import { welcome as room } from '../../utils/interface/welcome/index.ts';
import type { WelcomeActions, WelcomeState } from '../../utils/welcome/state.ts';
import { Hours } from '../options/Hours.tsx';
import { RemoteDays } from '../options/RemoteDays.tsx';
import { Zone } from '../options/Zone.tsx';
import { useWords } from '../words.ts';

interface Props extends Pick<WelcomeState, 'week' | 'zone' | 'detected' | 'zones' | 'remoteDays'> {
  actions: Pick<WelcomeActions, 'hours' | 'remote'>;
}

/** Working hours and their zone as this machine proposes them, and the weekdays at home. */
export function Week({ week, zone, detected, zones, remoteDays, actions }: Props) {
  const { words } = useWords(room);
  return (
    <>
      <p>{words.week.lead}</p>
      <h3>{words.week.hours}</h3>
      <Hours week={week} onChange={(next) => actions.hours(next, zone)} />
      <Zone zone={zone} detected={detected} zones={zones} onChange={(next) => actions.hours(week, next)} />
      <h3>{words.week.remote}</h3>
      <p class="quiet">{words.week.remoteMeans}</p>
      <RemoteDays days={remoteDays} onChange={(days) => actions.remote(days)} />
    </>
  );
}
