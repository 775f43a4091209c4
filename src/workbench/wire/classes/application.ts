/** Application: when the workbook calculates. Suspended calculation resumes automatically at the end of the request. */
import { invalidArgument } from '../host-error';
import { object, type ObjectClass } from '../object-class';
import { settle } from '../settle';
import type { Workbook } from '../../model/workbook';

const MODES: Readonly<Record<Workbook['calculation'], string>> = {
  automatic: 'Automatic',
  automaticExceptTables: 'AutomaticExceptTables',
  manual: 'Manual',
};

export const application: ObjectClass<Workbook> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: (workbook) => MODES[workbook.calculation],
      set: (workbook, value) => {
        const mode = (Object.keys(MODES) as Workbook['calculation'][]).find((key) => MODES[key] === value);
        if (!mode) throw invalidArgument();
        workbook.calculation = mode;
      },
    },
    calculationState: { get: (_workbook, host) => (host.dirty ? 'Pending' : 'Done') },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    createWorkbook: (_workbook, args) => {
      const base64 = args[0] ?? '';
      if (typeof base64 !== 'string') throw invalidArgument();
      return object('WorkbookCreated', { base64 });
    },
    calculate: (_workbook, args, host) => {
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(String(args[0]))) throw invalidArgument();
      settle(host, true);
    },
    suspendApiCalculationUntilNextSync: (_workbook, _args, host) => void (host.calculationSuspended = true),
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
