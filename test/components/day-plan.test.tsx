import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DayPage } from '../../components/day/DayPage.tsx';
import { day } from '../../utils/interface/day/index.ts';
import { actions, five, lunch, morning, stateOf } from '../day/state.ts';
import { at, schedule } from '../report/sample.ts';
import { item, planned } from '../report/sample-day.ts';
import { speaking } from './speaking.tsx';

afterEach(cleanup);

const wrapper = await speaking(day);

describe('the plan', () => {
  const add = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Plan something for today' });

  test('Enter plans what was typed, empties the field and stays in it', () => {
    const given = actions();
    render(<DayPage state={stateOf(morning, at(17, '09:00'))} actions={given} />, { wrapper });
    add().focus();
    fireEvent.input(add(), { target: { value: 'Write the offer' } });
    fireEvent.keyDown(add(), { key: 'Enter' });
    fireEvent.blur(add());
    expect(vi.mocked(given.add).mock.calls).toEqual([['Write the offer']]);
    expect(add().value).toBe('');
    expect(document.activeElement).toBe(add());
  });

  test('Enter that ends the writing of a word in Japanese plans nothing', () => {
    const given = actions();
    render(<DayPage state={stateOf(morning, at(17, '09:00'))} actions={given} />, { wrapper });
    fireEvent.input(add(), { target: { value: '見積' } });
    fireEvent.keyDown(add(), { key: 'Enter', isComposing: true });
    expect(given.add).not.toHaveBeenCalled();
  });

  test('leaving the field plans what was typed, and nothing where nothing was', () => {
    const given = actions();
    render(<DayPage state={stateOf(morning, at(17, '09:00'))} actions={given} />, { wrapper });
    fireEvent.blur(add());
    fireEvent.input(add(), { target: { value: 'Call dave' } });
    fireEvent.blur(add());
    expect(vi.mocked(given.add).mock.calls).toEqual([['Call dave']]);
  });

  test('a tick, new words, taking out, taking over', () => {
    const given = actions();
    render(<DayPage state={stateOf(morning, at(17, '09:00'))} actions={given} />, { wrapper });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done: Task a' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Plan, 2' }), { target: { value: 'New' } });
    fireEvent.click(screen.getByRole('button', { name: 'Take out: Task b' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take over what was left: Task y' }));
    expect(given.tick).toHaveBeenCalledWith('a', true);
    expect(given.edit).toHaveBeenCalledWith('b', 'New');
    expect(given.remove).toHaveBeenCalledWith('b');
    expect(given.takeOver).toHaveBeenCalledOnce();
  });

  test('Enter in an item goes on to the next, from the last to the empty field', () => {
    render(<DayPage state={stateOf(morning, at(17, '09:00'))} actions={actions()} />, { wrapper });
    const [first, second] = [1, 2].map((number) => screen.getByRole('textbox', { name: `Plan, ${number}` }));
    first!.focus();
    fireEvent.keyDown(first!, { key: 'Enter' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second!, { key: 'Enter' });
    expect(document.activeElement).toBe(add());
  });

  test('five are enough, and whoever typed the fifth is not thrown out of the list', async () => {
    const four = [
      schedule,
      planned(
        17,
        '08:55',
        ['1', '2', '3', '4'].map((id) => item(id)),
      ),
    ];
    const { rerender } = render(<DayPage state={stateOf(four, at(17, '09:00'))} actions={actions()} />, {
      wrapper,
    });
    add().focus();
    rerender(<DayPage state={stateOf(five, at(17, '09:00'))} actions={actions()} />);
    expect(screen.queryByRole('textbox', { name: 'Plan something for today' })).toBeNull();
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Plan, 5' })),
    );
  });

  test('what is being typed stays when another tab changes something else', () => {
    const { rerender } = render(<DayPage state={stateOf(morning, at(17, '09:00'))} actions={actions()} />, {
      wrapper,
    });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Plan, 1' });
    fireEvent.input(field, { target: { value: 'Half a w' } });
    rerender(<DayPage state={stateOf([...morning, lunch], at(17, '12:01'))} actions={actions()} />);
    expect(field.value).toBe('Half a w');
  });
});
