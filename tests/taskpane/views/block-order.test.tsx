/**
 * The order of the summary's blocks by keyboard alone: one tab stop, arrow keys, Alt with them, and the focus kept.
 * @jest-environment jsdom
 */
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { BlockOrder } from '../../../src/taskpane/views/summary/BlockOrder';
import type { ChosenBlocks } from '../../../src/plan/change/summary/lay-out-blocks';
import { renderView } from '../../support/render-view';

const CHOOSABLE = (['headline', 'by-lead', 'attention', 'heat-map'] as const).map((id) => ({
  id,
  title: id,
  why: id,
}));

let order: ChosenBlocks = [];

function Blocks() {
  const [blocks, setBlocks] = useState<ChosenBlocks>(['headline', 'by-lead', 'attention']);
  order = blocks;
  return <BlockOrder blocks={blocks} choosable={CHOOSABLE} onChange={setBlocks} />;
}

const box = (name: string): HTMLElement => screen.getByRole('checkbox', { name });
const press = (key: string, altKey = false): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, altKey });
};

test('the list has one tab stop, which follows the arrow keys', () => {
  const { container } = renderView(<Blocks />);
  const stops = (): (string | null)[] =>
    [...container.querySelectorAll('input, button')]
      .filter((each) => each.getAttribute('tabindex') !== '-1')
      .map((each) => each.closest('li')?.getAttribute('data-block') ?? null);
  expect(stops()).toEqual(['headline']);
  act(() => box('headline').focus());
  press('ArrowDown');
  press('ArrowDown');
  expect(document.activeElement).toBe(box('attention'));
  expect(stops()).toEqual(['attention']);
});

test('Alt with an arrow key moves a block, keeps the focus on it, and says where it is', () => {
  renderView(<Blocks />);
  act(() => box('attention').focus());
  press('ArrowUp', true);
  expect(order).toEqual(['headline', 'attention', 'by-lead']);
  expect(document.activeElement).toBe(box('attention'));
  expect(screen.getByRole('status').textContent).toBe('attention: now 2 of 3');
});

test('a block does not move beyond either end, nor one that is not shown', () => {
  renderView(<Blocks />);
  act(() => box('headline').focus());
  press('ArrowUp', true);
  act(() => box('heat-map').focus());
  press('ArrowUp', true);
  expect(order).toEqual(['headline', 'by-lead', 'attention']);
});

test('a block keeps the focus when its tick is changed', () => {
  renderView(<Blocks />);
  act(() => box('headline').focus());
  fireEvent.click(box('headline'));
  expect(order).toEqual(['by-lead', 'attention']);
  expect(document.activeElement).toBe(box('headline'));
});
