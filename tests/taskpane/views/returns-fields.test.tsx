/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { ReturnsFields } from '../../../src/taskpane/views/ReturnsFields';
import type { SetupSettings } from '../../../src/plan/read/setup/setup';
import type { WorkbookReport } from '../../../src/plan/judge/report/plan-report';
import { renderView } from '../../support/render-view';

const report = { plans: [] } as unknown as WorkbookReport;

test('a field is moved to the board, and progress is kept', () => {
  const changes: SetupSettings[] = [];
  renderView(<ReturnsFields settings={{}} report={report} onChange={(next) => changes.push(next)} />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Date achieved' }));
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'add' } });
  expect(changes).toEqual([
    { ownersFields: ['revisedDue', 'evidenceProvided', 'progress', 'status'] },
    { progressUpdates: 'add' },
  ]);
});
