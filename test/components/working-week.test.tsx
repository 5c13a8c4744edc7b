import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { Hours } from '../../components/options/Hours.tsx';
import { RemoteDays } from '../../components/options/RemoteDays.tsx';
import { Zone } from '../../components/options/Zone.tsx';
import { defaultWeek, type WeekHours } from '../../utils/domain/fact.ts';
import type { RemoteDay } from '../../utils/domain/remote-day.ts';
import { week } from '../../utils/interface/week/index.ts';
import { aroundIn, type Around } from '../../utils/interface/context.ts';

let around: Around;
beforeAll(async () => {
  around = await aroundIn(week, 'en');
});
afterEach(cleanup);
const draw = (parts: ComponentChildren) => render(around(parts));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('hours: every whole week is told, what is at fault stays and says what to do', async () => {
  const told: WeekHours[] = [];
  draw(<Hours week={defaultWeek} onChange={(next) => told.push(next)} />);
  type('Monday: until', '16:00');
  expect(told.at(-1)?.[0]).toEqual([[540, 960]]);
  type('Monday: until', '09:00');
  expect(told).toHaveLength(1);
  expect(await screen.findByText('Both times are the same. Choose a later end.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Monday: until').value).toBe('09:00');
  type('Monday: until', '15:30');
  expect(told.at(-1)?.[0]).toEqual([[540, 930]]);
  fireEvent.click(screen.getByText('Use Monday’s hours until Friday'));
  expect(told.at(-1)?.slice(0, 6)).toEqual([...Array.from({ length: 5 }, () => [[540, 930]]), []]);
});

test('hours: a stretch more, a stretch less, a free day', async () => {
  const told: WeekHours[] = [];
  draw(<Hours week={defaultWeek} onChange={(next) => told.push(next)} />);
  fireEvent.click(screen.getByLabelText('Add hours: Saturday'));
  expect(told.at(-1)?.[5]).toEqual([[540, 1020]]);
  fireEvent.click(screen.getByLabelText('Remove hours 1: Monday'));
  expect(told.at(-1)?.[0]).toEqual([]);
});

test('hours changed elsewhere take the place of what is shown', async () => {
  const { rerender } = draw(<Hours week={defaultWeek} onChange={() => undefined} />);
  const later = defaultWeek.with(0, [[600, 1080]]) as WeekHours;
  rerender(around(<Hours week={later} onChange={() => undefined} />));
  expect(await screen.findByDisplayValue('10:00')).toBeTruthy();
});

test('hours that somebody else decides cannot be typed over', () => {
  draw(<Hours week={defaultWeek} onChange={() => undefined} disabled />);
  expect(screen.getByLabelText<HTMLInputElement>('Monday: from').disabled).toBe(true);
  expect(screen.queryByText('Add hours')).toBeNull();
});

test('a zone is told once it is one', async () => {
  const told: string[] = [];
  draw(
    <Zone
      zone="UTC"
      detected="Europe/Berlin"
      zones={['Europe/Berlin']}
      onChange={(zone) => told.push(zone)}
    />,
  );
  const field = screen.getByLabelText<HTMLInputElement>('Time zone');
  fireEvent.input(field, { target: { value: 'Berlin' } });
  fireEvent.change(field, { target: { value: 'Berlin' } });
  expect(await screen.findByText(/^No time zone has this name/u)).toBeTruthy();
  expect([told, field.value]).toEqual([[], 'Berlin']);
  fireEvent.change(field, { target: { value: 'europe/berlin' } });
  expect(told).toEqual(['Europe/Berlin']);
  fireEvent.click(screen.getByText('Use this computer’s: Europe/Berlin'));
  expect(told).toHaveLength(2);
});

test('remote weekdays come in order, whole or half, and go', () => {
  const told: RemoteDay[][] = [];
  draw(<RemoteDays days={[{ weekday: 4, part: 'day' }]} onChange={(days) => told.push(days)} />);
  fireEvent.change(screen.getByLabelText('Tuesday'), { target: { value: 'morning' } });
  expect(told.at(-1)).toEqual([
    { weekday: 1, part: 'morning' },
    { weekday: 4, part: 'day' },
  ]);
  fireEvent.change(screen.getByLabelText('Friday'), { target: { value: '' } });
  expect(told.at(-1)).toEqual([]);
});
